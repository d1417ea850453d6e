// SPDX-License-Identifier: EUPL-1.2
import { inflectionRoot } from '../text/inflections.ts';
import { tokensOf, type Token } from '../text/tokens.ts';

/** A word or phrase that means the same as what was asked. */
export interface Phrase {
  /** As readers are shown it. */
  readonly text: string;
  readonly tokens: readonly Token[];
}

export interface SynonymMatch {
  /** How many tokens of the query it covers. */
  readonly length: number;
  readonly others: readonly Phrase[];
}

/** Finds the longest phrase that begins at a position of a query, with what means the same. */
export type SynonymFinder = (tokens: readonly Token[], start: number) => SynonymMatch | undefined;

/** An acronym has no inflections: BIBB is not the root of «bibbia». */
const isAcronym = (text: string): boolean => /^\S*[A-Z]\S*[A-Z]\S*$/.test(text);
const exactKeyOf = (tokens: readonly Token[]): string => `=${tokens.map(({ form }) => form).join(' ')}`;
const keyOf = (tokens: readonly Token[]): string => tokens.map(({ form, kind }) => (kind === 'word' ? inflectionRoot(form) : form)).join(' ');

/** Groups of words and phrases, each standing for the others of its group. Pure. */
export function synonymFinder(groups: readonly (readonly string[])[]): SynonymFinder {
  const byKey = new Map<string, Map<string, Phrase>>();
  let longest = 0;
  for (const group of groups) {
    const phrases = new Map(
      group.toReversed().flatMap((text): [string, Phrase][] => {
        const tokens = tokensOf(text);
        return tokens.length === 0 ? [] : [[isAcronym(text) ? exactKeyOf(tokens) : keyOf(tokens), { text, tokens }]];
      }),
    );
    for (const [key, { tokens }] of phrases) {
      longest = Math.max(longest, tokens.length);
      const others = [...phrases].toReversed().filter(([otherKey]) => otherKey !== key);
      byKey.set(key, new Map([...(byKey.get(key) ?? []), ...others]));
    }
  }
  return (tokens, start) => {
    for (let length = Math.min(longest, tokens.length - start); length > 0; length--) {
      const asked = tokens.slice(start, start + length);
      const others = new Map([...(byKey.get(exactKeyOf(asked)) ?? []), ...(byKey.get(keyOf(asked)) ?? [])]);
      if (others.size > 0) return { length, others: [...others.values()] };
    }
    return undefined;
  };
}
