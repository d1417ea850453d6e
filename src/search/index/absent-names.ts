// SPDX-License-Identifier: EUPL-1.2
import { phraseKey } from '../text/phrase-key.ts';
import { tokensOf } from '../text/tokens.ts';
import type { SearchRecord } from './search-record.ts';

/** The keys of those names of two words or more that no text and no synonym has: their words, where they are, are there by chance. */
export function absentNames(names: readonly string[], records: readonly SearchRecord[], synonyms: readonly (readonly string[])[]): readonly string[] {
  const texts = new Set([...records.flatMap(({ fields }) => fields.map(({ text }) => text)), ...synonyms.flat()]);
  const said = [...texts].map((text) => ` ${phraseKey(tokensOf(text))} `).join('\n');
  const asked = names.map(tokensOf).filter(({ length }) => length > 1);
  return [...new Set(asked.map(phraseKey))].filter((key) => !said.includes(` ${key} `)).toSorted();
}
