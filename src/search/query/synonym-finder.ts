// SPDX-License-Identifier: EUPL-1.2
import { ASKED_ONLY } from '../index/format.ts';
import { phraseKey } from '../text/phrase-key.ts';
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
  /** True when it is a phrase that no text of the site has: where its words are, they are by chance. */
  readonly isForeign: boolean;
  readonly others: readonly Phrase[];
}

/** Finds the longest phrase that begins at a position of a query, with what means the same. */
export type SynonymFinder = (tokens: readonly Token[], start: number) => SynonymMatch | undefined;

/** An acronym has no inflections: BIBB is not the root of «bibbia». */
const isAcronym = (text: string): boolean => /^\S*[A-Z]\S*[A-Z]\S*$/.test(text);
const exactKeyOf = (tokens: readonly Token[]): string => `=${tokens.map(({ form }) => form).join(' ')}`;

/** Groups read in one go: reading them all would keep a phone from answering for a quarter of a second. */
const GROUPS_AT_ONCE = 50;
const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** Groups of words and phrases, each standing for the others of its group. Between some groups and the next others may work. */
export async function synonymFinder(groups: readonly (readonly string[])[]): Promise<SynonymFinder> {
  const byKey = new Map<string, Map<string, Phrase>>();
  const own = new Set<string>();
  let longest = 0;
  for (const [place, group] of groups.entries()) {
    if (place % GROUPS_AT_ONCE === GROUPS_AT_ONCE - 1) await nextTask();
    const phrases = new Map(
      group.toReversed().flatMap((marked): [string, Phrase | null][] => {
        const text = marked.replace(ASKED_ONLY, '');
        const tokens = tokensOf(text);
        const key = isAcronym(text) ? exactKeyOf(tokens) : phraseKey(tokens);
        longest = Math.max(longest, tokens.length);
        return tokens.length === 0 ? [] : [[key, text === marked ? { text, tokens } : null]];
      }),
    );
    for (const [key, phrase] of phrases) {
      if (phrase !== null) own.add(key);
      const others = [...phrases]
        .toReversed()
        .flatMap(([otherKey, other]) => (otherKey === key || other === null ? [] : [[otherKey, other] as const]));
      byKey.set(key, new Map([...(byKey.get(key) ?? []), ...others]));
    }
  }
  return (tokens, start) => {
    for (let length = Math.min(longest, tokens.length - start); length > 0; length--) {
      const asked = tokens.slice(start, start + length);
      const keys = [exactKeyOf(asked), phraseKey(asked)];
      const others = new Map(keys.flatMap((key) => [...(byKey.get(key) ?? [])]));
      if (others.size > 0) return { length, isForeign: !keys.some((key) => own.has(key)), others: [...others.values()] };
    }
    return undefined;
  };
}
