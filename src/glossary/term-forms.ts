// SPDX-License-Identifier: EUPL-1.2

/** What recognising a term needs to know of it. */
export interface WrittenTerm {
  readonly id: string;
  readonly headword: string;
  readonly variants: readonly string[];
  readonly expansion: string | null;
  /** Documents and topics where the forms have this sense; empty when they have it everywhere. */
  readonly scope: readonly string[];
}

/** One of the ways in which a term is written. */
export interface Form {
  readonly text: string;
  /** Capitals must be as written: `CO` is no `co`. Words are the same at the start of a sentence. */
  readonly exact: boolean;
}

const SEVERAL_CAPITALS = /\p{Lu}[^\s]*\p{Lu}/u;
/** An acronym written as a word: `Rdc`, `Cigs`. */
const SHORT_NAME = /^\p{Lu}\p{Ll}{1,3}$/u;

/** The forms of a term: headword, variants, and the expansion where it is more than a word. Each once, apostrophes straight. */
export function formsOf({ headword, variants, expansion }: WrittenTerm): readonly Form[] {
  const texts = [headword, ...variants, ...(expansion !== null && expansion.includes(' ') ? [expansion] : [])];
  const forms = texts.map(straighten).map((text): Form => ({ text, exact: SEVERAL_CAPITALS.test(text) || SHORT_NAME.test(text) }));
  return [...new Map(forms.map((form) => [keyOf(form), form])).values()];
}

/** The text with straight apostrophes, each in its place. */
export const straighten = (text: string): string => text.replaceAll('’', "'");

/** What two texts share when they are the same form. */
export const keyOf = ({ text, exact }: Form): string => (exact ? text : text.toLowerCase());
