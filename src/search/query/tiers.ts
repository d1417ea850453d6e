// SPDX-License-Identifier: EUPL-1.2
import type { Clause } from './clauses.ts';
import type { ClauseMatches } from './term-matches.ts';

/** Records that satisfy the same clauses of a question. */
export interface Tier {
  readonly records: readonly number[];
  readonly matches: readonly ClauseMatches[];
  /** Words of the question given up. */
  readonly without: readonly string[];
}

/** Records that are few enough for those that answer a part of a long question to be shown after them. */
const FEW = 2;
/** Words of a long question. */
export const LONG = 3;
/** Weight of a word in a text that names something in passing. */
const IN_PASSING = 3;
/** How much what narrows a question counts beside what it asks. */
const NARROWING = 0.1;

/**
 * The records that answer a question, and after them, when few do, those that answer the most of it. When nothing has all
 * the words, some are given up, and named: among equals the ones of which the site speaks least prominently. When they are
 * half of what is asked or more nothing is found, because what is left would answer another question: `codice della
 * strada` is no question about other codes.
 * @param isSubject whether a clause says what is asked; what only narrows it may be given up
 */
export function tiersOf(matches: readonly ClauseMatches[], count: number, isSubject: (clause: Clause) => boolean): readonly Tier[] {
  const subjects = new Set(matches.filter(({ clause }) => isSubject(clause)));
  const whole = bestCombination(matches, subjects);
  // What is named in passing does not make up for words that nothing has.
  const spoken = whole.length === matches.length ? whole : bestCombination(matches, subjects, matches.length, IN_PASSING);
  const kept = spoken.length < matches.length / 2 ? whole : spoken;
  const isGivenUp = (some: readonly ClauseMatches[]): boolean => {
    const given = some.filter((match) => !kept.includes(match));
    return given.length > 0 && rarity(given, count) >= rarity(some, count) / 2;
  };
  // A number alone does not say what is asked.
  const words = [...subjects].filter(({ clause }) => !/^\d/.test(clause.text));
  if ((kept.length === 0 && matches.length > 0) || isGivenUp([...subjects]) || isGivenUp(words)) return [];
  const all = tierOf(kept, matches, count);
  if (all.without.length > 0 || matches.length < LONG) return [all];
  const strong = all.records.filter((record) => matches.every(({ impact }) => (impact[record] ?? 0) > IN_PASSING));
  const most = strong.length > FEW ? [] : bestCombination(matches, subjects, matches.length - 1, IN_PASSING);
  if (most.length < matches.length / 2) return [all];
  const { records, ...others } = tierOf(most, matches, count);
  const isStrong = new Set(strong);
  return [
    { ...all, records: strong },
    { ...others, records: records.filter((record) => !isStrong.has(record)) },
  ].filter((tier) => tier.records.length > 0);
}

function tierOf(kept: readonly ClauseMatches[], matches: readonly ClauseMatches[], count: number): Tier {
  const records: number[] = [];
  for (let record = 0; record < count; record++) {
    let satisfied = true;
    for (const { impact } of kept) satisfied &&= (impact[record] ?? 0) > 0;
    if (satisfied) records.push(record);
  }
  return { records, matches: kept, without: matches.filter((match) => !kept.includes(match)).map(({ clause }) => clause.text) };
}

/** How much some words of a question tell together: the fewer records have a word the more. */
function rarity(words: readonly ClauseMatches[], records: number): number {
  return words.reduce((sum, { count }) => sum + Math.log(1 + records / (1 + count)), 0);
}

/** As many clauses as some record satisfies together, no more than `atMost`, each by more than a weight. */
function bestCombination(
  matches: readonly ClauseMatches[],
  subjects: ReadonlySet<ClauseMatches>,
  atMost = matches.length,
  weight = 0,
): readonly ClauseMatches[] {
  const records = matches[0]?.impact.length ?? 0;
  let best: { readonly kept: readonly ClauseMatches[]; readonly prominence: number } = { kept: [], prominence: 0 };
  for (let record = 0; record < records; record++) {
    let satisfied = 0;
    for (const { impact } of matches) if ((impact[record] ?? 0) > weight) satisfied++;
    if (satisfied === 0 || satisfied > atMost || satisfied < best.kept.length) continue;
    const kept = matches.filter(({ impact }) => (impact[record] ?? 0) > weight);
    const prominence = kept.reduce(
      (sum, match) => sum + (match.impact[record] ?? 0) * rarity([match], records) * (subjects.has(match) ? 1 : NARROWING),
      0,
    );
    if (kept.length > best.kept.length || prominence > best.prominence) best = { kept, prominence };
  }
  return best.kept;
}
