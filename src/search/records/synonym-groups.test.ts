// SPDX-License-Identifier: EUPL-1.2
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { indexAtlas } from '../../atlas/atlas.ts';
import { loadDataset } from '../../dataset/load-dataset.ts';
import { markAskedOnly } from '../index/asked-only.ts';
import { buildIndex } from '../index/build-index.ts';
import { ASKED_ONLY, type WordList } from '../index/format.ts';
import { tokensOf } from '../text/tokens.ts';
import { searchRecords } from './search-records.ts';
import { synonymGroups } from './synonym-groups.ts';

const atlas = indexAtlas(await loadDataset(join(import.meta.dirname, '../../..')));

test('every acronym of the glossary stands for its expansion', () => {
  const groups = synonymGroups(atlas);
  for (const { headword, expansion } of atlas.terms) {
    if (expansion !== null) expect(groups.some((group) => group.includes(headword) && group.includes(expansion))).toBe(true);
  }
});

test('every row of the synonyms has a word that the site has: the others would lead nowhere', () => {
  const { pieces } = buildIndex(searchRecords(atlas, []), { synonyms: [] });
  const lists = [...pieces].filter(([name]) => name.startsWith('vocabolario-')).map(([, words]) => words as WordList);
  const words = new Set(lists.flat().map(([word]) => word));
  const isKnown = (phrase: string): boolean => tokensOf(phrase).every(({ form, kind }) => kind !== 'word' || words.has(form) || form.length < 3);
  expect(atlas.synonyms.filter(({ words: phrases }) => !phrases.some(isKnown)).map(({ id }) => id)).toEqual([]);
}, 60_000);

test('every row has a phrase that a text has as it stands: the others are only asked', () => {
  const records = searchRecords(atlas, []);
  const groups = markAskedOnly(
    atlas.synonyms.map(({ words }) => words),
    records,
  );
  expect(groups.filter((group) => group.every((phrase) => phrase.startsWith(ASKED_ONLY)))).toEqual([]);
}, 60_000);
