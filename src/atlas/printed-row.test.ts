// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest';
import type { PrintedTable } from '../domain/document.ts';
import { anObservation } from '../domain/observation.fixture.ts';
import { printedRowOf } from './printed-row.ts';

const lines = { first: 1, last: 1 };
const row = (label: string, observation: string): PrintedTable['rows'][number] => ({
  label,
  lines,
  remark: null,
  cells: [{ text: label }, { text: '' }, { observation }, { absence: 'non-riportato' }],
});
const table = (document: string): PrintedTable => ({
  id: 'risorse',
  document,
  title: 'Risorse',
  place: 'Il piano',
  lines,
  columns: ['Descrizione', 'Asse', 'Assegnate', 'Spese'],
  rows: [row(`Scuole di ${document}`, `${document}-0001`), row('Imprese', `${document}-0002`)],
});
const tables = [table('altro'), table('rapporto')];

test('the words of a printed row are its filled text cells, under their headers, in the document of the figure', () => {
  expect(printedRowOf(anObservation({ table: 'risorse' }), tables)).toEqual([{ header: 'Descrizione', text: 'Scuole di rapporto' }]);
});

test('a figure of a sentence has no printed row', () => {
  expect(printedRowOf(anObservation({ table: null }), tables)).toEqual([]);
});
