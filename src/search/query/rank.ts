// SPDX-License-Identifier: EUPL-1.2
import type { ClauseMatches } from './term-matches.ts';

/** What of the columns ranking reads. */
export interface RankColumns {
  readonly prior: Uint32Array;
  readonly titleLength: Uint32Array;
  readonly group: Uint32Array;
  isFigure(record: number): boolean;
}

const EXACT_TITLE = 22;
const RELEVANCE = 130;
const TITLE_SHARE = 20;
/** What the word asked that a record has least counts once more: what speaks of all of them is meant before what names one in passing. */
const WEAKEST = 40;
/** Results of one group that are shown before others have had their turn. */
const TOGETHER = 1;
const SORTED = 1000;
/** What a reader sees without moving. */
const SEEN_FIRST = 3;
/** Least weight of the texts that name a record: its title, its variants, what readers call it. */
const NAMING = 11;

/**
 * Records in the order in which they answer: how rare the words that they have are and how much each counts there, how
 * much of their title was asked, what they are worth by themselves.
 */
export function rank(records: readonly number[], matches: readonly ClauseMatches[], columns: RankColumns): readonly number[] {
  const rarity = matches.map(({ count }) => Math.log(1 + columns.prior.length / (1 + count)));
  const total = rarity.reduce((sum, weight) => sum + weight * 31, 0) || 1;
  const score = (record: number): number => {
    const relevance = matches.reduce((sum, { impact }, clause) => sum + (rarity[clause] ?? 0) * (impact[record] ?? 0), 0);
    const weakest = matches.reduce((least, { impact }) => Math.min(least, impact[record] ?? 0), 31);
    const inTitle = matches.reduce((sum, { title }) => sum + (title[record] ?? 0), 0);
    const length = columns.titleLength[record] ?? 0;
    const share = length === 0 ? 0 : Math.min(1, inTitle / length) * namedShare(record, matches);
    return (
      (RELEVANCE * relevance) / total +
      (WEAKEST * weakest) / 31 +
      (columns.prior[record] ?? 0) +
      share * TITLE_SHARE +
      (share > 0.9 ? EXACT_TITLE : 0)
    );
  };
  const ordered = inTurn(best(records, Float64Array.from(records, score)), columns.group);
  return mixed(ordered, columns.isFigure, (record) => isAbout(record, matches));
}

/** How many of the words asked the title of a record has, from 0 to 1. */
function namedShare(record: number, matches: readonly ClauseMatches[]): number {
  return matches.length === 0 ? 0 : matches.reduce((sum, { title }) => sum + Math.min(1, title[record] ?? 0), 0) / matches.length;
}

/** Whether the words asked are in what names a record, most of them, rather than in what it says. */
function isAbout(record: number, matches: readonly ClauseMatches[]): boolean {
  return matches.filter(({ impact }) => (impact[record] ?? 0) >= NAMING).length >= matches.length / 2;
}

/**
 * The same order, where the last of the first three gives way when all three are figures, or none is: a reader who asks
 * for a thing sees both what is counted of it and the page that tells what it is, if there is one that is named so.
 */
function mixed(records: readonly number[], isFigure: (record: number) => boolean, isAboutIt: (record: number) => boolean): readonly number[] {
  const first = records.slice(0, SEEN_FIRST);
  if (first.some(isFigure) && !first.every(isFigure)) return records;
  const wanted = !first.every(isFigure);
  const at = records.findIndex((record) => isFigure(record) === wanted && isAboutIt(record));
  const other = records[at];
  return other === undefined ? records : [...records.slice(0, SEEN_FIRST - 1), other, ...records.slice(SEEN_FIRST - 1, at), ...records.slice(at + 1)];
}

/** The records by score, best first; beyond the first thousand, which nobody leafs through, in their own order. */
function best(records: readonly number[], scores: Float64Array): readonly number[] {
  const limit = scores.length > SORTED ? (scores.toSorted().at(-SORTED) ?? 0) : -Infinity;
  const positions = records.map((_, position) => position);
  const first = positions.filter((position) => (scores[position] ?? 0) >= limit).sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b);
  const rest = limit === -Infinity ? [] : positions.filter((position) => (scores[position] ?? 0) < limit);
  return [...first, ...rest].map((position) => records[position] ?? 0);
}

/** The same order, where the further results of a group, an indicator's targets say, wait until every group has shown its first. */
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
