// SPDX-License-Identifier: EUPL-1.2
import type { ClassifiedNumeral } from '../domain/numeral-class.ts';
import type { Claim } from './claim-figures.ts';
import type { TextNumeral } from './numerals-of-text.ts';

/** A numeral that neither a figure nor the list of what is not a figure accounts for, or an entry of the list in excess. */
export interface ClassificationFault {
  readonly line: number;
  readonly text: string;
  /** Numerals in the text and not in the list; negative when the list has more than the text. */
  readonly missing: number;
}

/**
 * The backward proof: what figures do not claim has to be in the list of numerals that are not figures, and the list
 * may hold nothing else.
 */
export function classifyNumerals(
  numerals: readonly TextNumeral[],
  claims: readonly Claim[],
  classified: readonly ClassifiedNumeral[],
): readonly ClassificationFault[] {
  const claimed = new Set(claims.map(({ line, start }) => `${line}:${start}`));
  const open = new Map<string, ClassificationFault>();
  const count = (line: number, text: string, by: number): void => {
    const key = `${line}:${text}`;
    open.set(key, { line, text, missing: (open.get(key)?.missing ?? 0) + by });
  };
  for (const { line, start, word } of numerals) if (!claimed.has(`${line}:${start}`)) count(line, word, 1);
  for (const { line, text, count: listed } of classified) count(line, text, -listed);
  return [...open.values()].filter(({ missing }) => missing !== 0).toSorted((a, b) => a.line - b.line);
}
