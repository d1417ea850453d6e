// SPDX-License-Identifier: EUPL-1.2
import type { ClauseMatches } from './term-matches.ts';

/**
 * Clauses that some record satisfies together. When nothing satisfies all, the one that the site speaks of least
 * prominently is given up, and named; when that is not enough nothing is found, because what is left would answer another question.
 */
export function relax(matches: readonly ClauseMatches[]): { readonly matches: readonly ClauseMatches[]; readonly without: readonly string[] } {
  if (matches.length < 2 || haveCommon(matches)) return { matches, without: [] };
  const options = matches
    .map((left) => ({ left, kept: matches.filter((match) => match !== left) }))
    .filter(({ kept }) => haveCommon(kept))
    .toSorted((a, b) => prominence(b.kept) - prominence(a.kept) || b.left.count - a.left.count);
  const [best] = options;
  return best ? { matches: best.kept, without: [best.left.clause.text] } : { matches, without: [] };
}

function haveCommon(matches: readonly ClauseMatches[]): boolean {
  const [first, ...others] = matches;
  return first?.impact.some((worth, record) => worth > 0 && others.every(({ impact }) => (impact[record] ?? 0) > 0)) ?? false;
}

/** How prominently the site speaks of what is kept: the record where it counts most. */
function prominence(matches: readonly ClauseMatches[]): number {
  const records = matches[0]?.impact.length ?? 0;
  let most = 0;
  for (let record = 0; record < records; record++) {
    let sum = 0;
    for (const { impact } of matches) {
      const worth = impact[record] ?? 0;
      if (worth === 0) {
        sum = 0;
        break;
      }
      sum += worth;
    }
    most = Math.max(most, sum);
  }
  return most;
}
