// SPDX-License-Identifier: EUPL-1.2
import { fold } from '../text/fold.ts';
import { inflectionRoot } from '../text/inflections.ts';
import { ASKED_ONLY } from './format.ts';
import type { SearchRecord } from './search-record.ts';

/**
 * The groups, where a phrase that no record has is marked: readers ask with it, but to look for its words one by one
 * would find texts that have them by chance (`trovato un posto`). Pure.
 */
export function markAskedOnly(groups: readonly (readonly string[])[], records: readonly SearchRecord[]): readonly (readonly string[])[] {
  const texts = [...new Set(records.flatMap(({ fields }) => fields.map(({ text }) => text)))].map(rootsOf).join('\n');
  return groups.map((group) => group.map((phrase) => (texts.includes(rootsOf(phrase)) ? phrase : ASKED_ONLY + phrase)));
}

/** The words of a text without their inflections, little ones too, each between spaces. */
const rootsOf = (text: string): string => ` ${(fold(text).match(/[a-z]+|\d+/g) ?? []).map(inflectionRoot).join(' ')} `;
