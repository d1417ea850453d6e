// SPDX-License-Identifier: EUPL-1.2
import { distance } from 'fastest-levenshtein';
import type { WordList } from '../index/format.ts';
import { stopWords } from '../text/stop-words.ts';

/** Letters of the shortest word in which a slip is looked for. */
export const SHORTEST_MENDED = 4;
/** Records with a word that is common enough to be meant through two slips: a name that is nowhere is near a rare word by chance. */
const COMMON = 8;

/**
 * The word of the site that a mistyped one most likely meant; `undefined` when none is near enough. The longer the word,
 * the more slips; one on the first letter is rare, two are in common words and beyond the first two letters. Two
 * neighbouring letters that changed place are one, and the only one taken for a slip in a word of four letters.
 * @param atMost slips that are borne, whatever the length
 */
export function correctionOf(word: string, words: WordList, atMost = 2): string | undefined {
  const allowed = Math.min(atMost, slipsAllowed(word));
  let best: { readonly word: string; readonly cost: number } | undefined;
  for (const [candidate, records] of allowed === 0 ? [] : words) {
    if (Math.abs(candidate.length - word.length) > allowed || candidate === word) continue;
    const slips = isSwap(word, candidate) ? 1 : distance(word, candidate);
    const sameStart = candidate[0] === word[0];
    const isNear = slips > 1 ? records >= COMMON && candidate.slice(0, 2) === word.slice(0, 2) : sameStart || word.length >= 6;
    if (slips > allowed || !isNear || (word.length === 4 && !isSwap(word, candidate))) continue;
    const cost = slips + (sameStart ? 0 : 0.6) - Math.min(0.4, Math.log10(1 + records) / 8);
    if (!best || cost < best.cost) best = { word: candidate, cost };
  }
  return best?.word;
}

/** The little word, one that says nothing of what is sought, that a short one is a slip away from (`Mercatone Umo`). */
export function idleWordNear(word: string): string | undefined {
  return word.length > SHORTEST_MENDED ? undefined : [...stopWords].find((idle) => idle.length >= 3 && distance(word, idle) === 1);
}

/** The nearest words for someone who has to choose: looser than what is corrected without asking. */
export function nearWords(word: string, words: WordList, count: number): readonly string[] {
  const limit = Math.max(2, Math.floor(word.length / 2));
  return words
    .filter(([candidate]) => candidate.length >= 4 && candidate[0] === word[0])
    .map(([candidate, records]) => ({ candidate, cost: distance(word, candidate) - Math.min(0.9, Math.log10(1 + records) / 4) }))
    .filter(({ cost }) => cost <= limit)
    .toSorted((a, b) => a.cost - b.cost || (a.candidate < b.candidate ? -1 : 1))
    .slice(0, count)
    .map(({ candidate }) => candidate);
}

/** How many slips a word of this length may have. */
export function slipsAllowed(word: string): number {
  if (word.length < SHORTEST_MENDED) return 0;
  return word.length < 8 ? 1 : 2;
}

function isSwap(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  const at = [...a].findIndex((letter, position) => letter !== b[position]);
  return at >= 0 && a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}
