// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest';
import { aDocument } from '../domain/document.fixture.ts';
import {
  documentAddress,
  indicatorAddress,
  observationAddress,
  passageAddress,
  passageDocument,
  programmeAddress,
  ruleAddress,
  termAddress,
  territoryAddress,
  territoryTopicAddress,
} from './addresses.ts';
import { indexPages, menu } from './menu.ts';
import { home } from './page-parts.ts';

const document = aDocument({
  outline: [
    { line: 1, level: 1, title: 'Premessa', divided: false },
    { line: 8, level: 1, title: 'Lo stato dell’arte', divided: false },
  ],
});

test.each([
  ['an indicator', indicatorAddress('persone-assunte'), 'indicatori/persone-assunte/'],
  [
    'a figure, at its indicator',
    observationAddress({ id: 'rapporto-0001', indicator: 'persone-assunte' }),
    'indicatori/persone-assunte/#rapporto-0001',
  ],
  ['a territory', territoryAddress('puglia'), 'regioni/puglia/'],
  ['a topic of a territory', territoryTopicAddress('puglia', 'imprese'), 'regioni/puglia/imprese/'],
  ['a rule, in the ledger', ruleAddress('rapporto-totale'), 'qualita/riconciliazioni/#rapporto-totale'],
  ['a programme', programmeAddress('fixo'), 'programmi/fixo/'],
  ['a line, whose id is a path', programmeAddress('piano/sezione-1/linea-2'), 'programmi/piano/sezione-1/linea-2/'],
  ['a document', documentAddress('rapporto'), 'documenti/rapporto/'],
  [
    'a passage, in its chapter, at its first line',
    passageAddress(document, { first: 14, last: 15 }),
    'documenti/rapporto/lo-stato-dell-arte/#riga-14',
  ],
  ['a term', termAddress('cpi'), 'glossario/#cpi'],
])('the address of %s', (_, address, expected) => {
  expect(address).toBe(expected);
});

test('the address of a passage tells its document, from any page; no other address does', () => {
  const passage = passageAddress(document, { first: 14, last: 15 });
  expect([passage, `/${passage}`, `/atlante/${passage}`, `../../${passage}`].map(passageDocument)).toEqual(Array(4).fill('rapporto'));
  expect(['documenti/rapporto/', 'documenti/rapporto/#riga-14', 'altri-documenti/rapporto/premessa/#riga-1'].map(passageDocument)).toEqual(
    Array(3).fill(undefined),
  );
});

test('every address of the menus holds under any base path: no leading slash, a slash at the end', () => {
  for (const { path } of indexPages) expect(path).toMatch(/^(?:[a-z-]+\/)+$/);
  expect(home.path).toBe('');
});

test('no menu names a page twice', () => {
  expect(new Set(indexPages.map(({ path }) => path)).size).toBe(indexPages.length);
  expect(new Set(indexPages.map(({ label }) => label)).size).toBe(indexPages.length);
});

test('the main menu has at most eight entries: two rows of four on a phone', () => {
  expect(menu.length).toBeLessThanOrEqual(8);
});
