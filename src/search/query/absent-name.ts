// SPDX-License-Identifier: EUPL-1.2
import { phraseKey } from '../text/phrase-key.ts';
import type { Token } from '../text/tokens.ts';

/** The words of a question without the first name in it that the site does not have, and that name as typed. */
export function withoutAbsentName(
  tokens: readonly Token[],
  absentNames: readonly string[],
): { readonly tokens: readonly Token[]; readonly name: string | undefined } {
  const key = ` ${phraseKey(tokens)} `;
  const found = absentNames.filter((name) => key.includes(` ${name} `)).toSorted((a, b) => b.length - a.length)[0];
  if (found === undefined) return { tokens, name: undefined };
  const length = found.split(' ').length;
  const start = tokens.findIndex((_, position) => phraseKey(tokens.slice(position, position + length)) === found);
  const named = tokens.slice(start, start + length);
  return { tokens: tokens.toSpliced(start, length), name: named.map(({ form }) => form).join(' ') };
}
