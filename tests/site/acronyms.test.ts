// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest';
import { loadDataset } from '../../src/dataset/load-dataset.ts';
import { acronymsOf, knownAcronyms, textOf } from '../support/acronyms.ts';
import { projectRoot, siteFolder } from '../support/folders.ts';
import { readPages } from '../support/site-pages.ts';

const dataset = await loadDataset(projectRoot);
const known = knownAcronyms(dataset);
const pages = (await readPages(siteFolder)).map((page) => ({ path: page.path, acronyms: acronymsOf(textOf(page)) }));

test('a word with several capitals is found wherever it stands, a quotation, a roman numeral and a code are not', () => {
  const words = (text: string): readonly string[] => acronymsOf(text).map(({ word }) => word);
  expect(words("L'AdR, i CPI/SPI e la S.p.A. con M&V; RdC.")).toEqual(['AdR', 'CPI', 'SPI', 'S.p.A', 'M&V', 'RdC']);
  expect(words('Il passo «nei CPI» di III livello, IT-65 e ITF4, PO 2017-2020')).toEqual(['IT', 'PO']);
});

test('every acronym of every page is in the glossary, or is declared to need no definition', () => {
  expect(pages.flatMap(({ acronyms }) => acronyms).length).toBeGreaterThan(0);
  const unexplained = Map.groupBy(
    pages.flatMap(({ path, acronyms }) => acronyms.filter(({ word }) => !known.has(word)).map((acronym) => ({ ...acronym, path }))),
    ({ word }) => word,
  );
  expect([...unexplained].map(([word, [first]]) => `${word} (${first?.path}: ${first?.around})`)).toEqual([]);
});

test('no word is declared to need no definition without being on some page', () => {
  const shown = new Set(pages.flatMap(({ acronyms }) => acronyms.map(({ word }) => word)));
  expect(dataset.capitalWords.map(({ form }) => form).filter((form) => !form.split(' ').every((word) => shown.has(word)))).toEqual([]);
});
