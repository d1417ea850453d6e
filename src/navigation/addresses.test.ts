// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest';
import {
  documentAddress,
  indicatorAddress,
  observationAddress,
  passageAddress,
  programmeAddress,
  ruleAddress,
  termAddress,
  territoryAddress,
  territoryTopicAddress,
} from './addresses.ts';
import { indexPages, menu } from './menu.ts';
import { home } from './page-parts.ts';

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
  ['a passage, at its first line', passageAddress('rapporto', { first: 14, last: 15 }), 'documenti/rapporto/#riga-14'],
  ['a term', termAddress('cpi'), 'glossario/#cpi'],
])('the address of %s', (_, address, expected) => {
  expect(address).toBe(expected);
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
