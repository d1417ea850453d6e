// SPDX-License-Identifier: EUPL-1.2
import { distance } from 'fastest-levenshtein';

/** The known word that a mistyped one most likely meant; `undefined` when none is near enough to be worth saying. */
export function nearest(word: string, known: Iterable<string>): string | undefined {
  let best: string | undefined;
  let bestDistance = Math.max(2, Math.floor(word.length / 3)) + 1;
  for (const candidate of known) {
    const d = distance(word.toLowerCase(), candidate.toLowerCase());
    if (d < bestDistance) [best, bestDistance] = [candidate, d];
  }
  return best;
}
