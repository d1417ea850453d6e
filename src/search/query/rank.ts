// SPDX-License-Identifier: EUPL-1.2
import type { ClauseMatches } from './term-matches.ts';

/** What of the columns ranking reads. */
export interface RankColumns {
  readonly prior: Uint32Array;
  readonly titleLength: Uint32Array;
  readonly group: Uint32Array;
}

const EXACT_TITLE = 22;
const TITLE_SHARE = 14;
/** Results of one group that may stand together before others have had their turn. */
const TOGETHER = 2;
const SORTED = 1000;

/**
 * Records in the order in which they answer: how rare the words that they have are and how much each counts there, how
 * much of their title was asked, what they are worth by themselves.
 */
export function rank(records: readonly number[], matches: readonly ClauseMatches[], columns: RankColumns): readonly number[] {
  const rarity = matches.map(({ count }) => Math.log(1 + columns.prior.length / (1 + count)));
  const total = rarity.reduce((sum, weight) => sum + weight * 31, 0) || 1;
  const score = (record: number): number => {
    let relevance = 0;
    let title = 0;
    let clausesInTitle = 0;
    matches.forEach((match, clause) => {
      relevance += (rarity[clause] ?? 0) * (match.impact[record] ?? 0);
      title += match.title[record] ?? 0;
      clausesInTitle += Math.min(1, match.title[record] ?? 0);
    });
    const length = columns.titleLength[record] ?? 0;
    const asked = matches.length === 0 ? 0 : clausesInTitle / matches.length;
    const share = length === 0 ? 0 : Math.min(1, title / length) * asked;
    return (100 * relevance) / total + (columns.prior[record] ?? 0) + share * TITLE_SHARE + (share > 0.9 ? EXACT_TITLE : 0);
  };
  return inTurn(best(records, Float64Array.from(records, score)), columns.group);
}

/** The records by score, best first; beyond the first thousand, which nobody leafs through, in their own order. */
function best(records: readonly number[], scores: Float64Array): readonly number[] {
  const limit = scores.length > SORTED ? (scores.toSorted().at(-SORTED) ?? 0) : -Infinity;
  const positions = records.map((_, position) => position);
  const first = positions.filter((position) => (scores[position] ?? 0) >= limit).sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b);
  const rest = limit === -Infinity ? [] : positions.filter((position) => (scores[position] ?? 0) < limit);
  return [...first, ...rest].map((position) => records[position] ?? 0);
}

/** The same order, where each group's third and later results wait until every group has shown its first two. */
function inTurn(records: readonly number[], groups: Uint32Array): readonly number[] {
  const shown = new Map<number, number>();
  const waiting: number[] = [];
  const first = records.filter((record) => {
    const group = groups[record] ?? 0;
    const count = (shown.get(group) ?? 0) + 1;
    shown.set(group, count);
    if (count > TOGETHER) waiting.push(record);
    return count <= TOGETHER;
  });
  return [...first, ...waiting];
}
