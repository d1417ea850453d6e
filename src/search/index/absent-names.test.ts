// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest';
import { pageRecord } from '../records/page-record.ts';
import { absentNames } from './absent-names.ts';

const records = [
  pageRecord({ type: 'Guida', address: 'a', title: 'La data di entrata in vigore', summary: 'Agenzie per il lavoro e banche dati', prior: 1 }),
];

test('a name is absent when no text has its words one after the other, inflections and little words apart', () => {
  expect(absentNames(['agenzia delle entrate', 'agenzia per il lavoro', "banca d'Italia", 'banca dati'], records, [])).toEqual([
    'agenz- entrat-',
    'banc- ital-',
  ]);
});

test('a name that is a synonym of something is not absent, and one word alone is no name', () => {
  expect(absentNames(['busta paga', 'catasto'], records, [['cedolino', 'busta paga']])).toEqual([]);
});
