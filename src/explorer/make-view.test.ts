// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { textAt } from './explorer-table.ts';
import { figuresTable, type FigureRow } from './explorer-table.fixture.ts';
import { ABSENT, facets, type FacetName } from './facets.ts';
import { viewMaker, type View } from './make-view.ts';
import { everything } from './view-state.ts';

const table = figuresTable([
  { id: 'r-1', territorio: 'puglia', territorio_nome: 'Puglia', misura: 'obiettivo', valore: '90', programma: 'po' },
  { id: 'r-2', territorio: 'italia', territorio_nome: 'Italia', misura: 'risultato', valore: '1744', testo: 'oltre 1.744 persone' },
  { id: 'r-3', territorio: 'puglia', territorio_nome: 'Puglia', misura: 'risultato', valore: '9.5', con_note: 'si', testo: 'Qualità' },
  { id: 'r-4', territorio: 'aosta', territorio_nome: 'Valle d’Aosta', misura: 'risultato', valore: '200', unita: 'euro', programma: 'po' },
]);
const view = viewMaker(table);
const ids = ({ rows }: View): readonly string[] => rows.map((row) => textAt(table, 'id', row));
const facet = (name: FacetName) => facets.find((candidate) => candidate.name === name)!;
const counts = (shown: View, name: FacetName) => Object.fromEntries(shown.valuesOf(facet(name)).map(({ key, count }) => [key, count]));

test('values of one facet are alternatives, facets are taken together', () => {
  expect(ids(view({ ...everything, chosen: { territorio: ['puglia', 'aosta'] } }))).toEqual(['r-1', 'r-3', 'r-4']);
  expect(ids(view({ ...everything, chosen: { territorio: ['puglia', 'aosta'], misura: ['risultato'] } }))).toEqual(['r-3', 'r-4']);
});

test('a facet counts what each of its values would leave under the other facets', () => {
  const shown = view({ ...everything, chosen: { territorio: ['puglia'], misura: ['risultato'] } });
  expect(counts(shown, 'territorio')).toEqual({ italia: 1, puglia: 1, aosta: 1 });
  expect(counts(shown, 'misura')).toEqual({ risultato: 1, obiettivo: 1 });
  expect(counts(shown, 'note')).toEqual({ si: 1 });
});

test('what no document says can be chosen too', () => {
  expect(ids(view({ ...everything, chosen: { programma: [ABSENT] } }))).toEqual(['r-2', 'r-3']);
});

test('a value that no figure has is still among those chosen, so that it can be given up', () => {
  const { rows, valuesOf } = view({ ...everything, chosen: { territorio: ['atlantide'], misura: [ABSENT] } });
  expect(rows).toEqual([]);
  expect(valuesOf(facet('territorio'))).toContainEqual({ key: 'atlantide', label: 'atlantide', count: 0, chosen: true });
  expect(valuesOf(facet('misura'))).toContainEqual({ key: ABSENT, label: 'non indicato', count: 0, chosen: true });
});

test('words are found whatever their accents and case, all of them, in any column', () => {
  expect(ids(view({ ...everything, text: 'QUALITA puglia' }))).toEqual(['r-3']);
  expect(ids(view({ ...everything, text: "valle d'aosta" }))).toEqual(['r-4']);
  expect(ids(view({ ...everything, text: '1.744' }))).toEqual(['r-2']);
  expect(ids(view({ ...everything, text: 'puglia assente' }))).toEqual([]);
});

test('numbers are sorted by size, words as Italian does, and what is absent comes last either way', () => {
  expect(ids(view({ ...everything, sort: { column: 'valore', descending: false } }))).toEqual(['r-3', 'r-1', 'r-4', 'r-2']);
  expect(ids(view({ ...everything, sort: { column: 'territorio', descending: true } }))).toEqual(['r-4', 'r-1', 'r-3', 'r-2']);
  expect(ids(view({ ...everything, sort: { column: 'programma', descending: true } })).slice(2)).toEqual(['r-2', 'r-3']);
  expect(ids(view({ ...everything, sort: { column: 'programma', descending: false } })).slice(2)).toEqual(['r-2', 'r-3']);
});

test('within a group the rows keep the order that was asked for', () => {
  expect(ids(view({ ...everything, group: 'misura', sort: { column: 'valore', descending: true } }))).toEqual(['r-1', 'r-2', 'r-4', 'r-3']);
});

test('a group has a heading with how many figures it has, and no sum', () => {
  const { lines } = view({ ...everything, group: 'territorio' });
  expect(Array.from({ length: lines.length + 1 }, (_, index) => lines.at(index))).toEqual([
    { heading: 'Italia', count: 1 },
    { row: 1 },
    { heading: 'Puglia', count: 2 },
    { row: 0 },
    { row: 2 },
    { heading: 'Valle d’Aosta', count: 1 },
    { row: 3 },
    null,
  ]);
});

test('values that sort as equals have each its own group', () => {
  const alike = figuresTable(['linea-1', 'linea-01', 'linea-1'].map((linea, index) => ({ id: `r-${index}`, linea })));
  const { lines } = viewMaker(alike)({ ...everything, group: 'linea' });
  expect([0, 3].map((index) => lines.at(index))).toEqual([
    { heading: 'linea-1', count: 2 },
    { heading: 'linea-01', count: 1 },
  ]);
});

test('every count is what choosing that value alone would show', () => {
  const figure: fc.Arbitrary<FigureRow> = fc.record({
    territorio: fc.constantFrom('italia', 'puglia', 'aosta'),
    misura: fc.constantFrom('risultato', 'obiettivo'),
    programma: fc.constantFrom('po', null),
  });
  const chosen = fc.record({ misura: fc.subarray(['risultato', 'obiettivo']), programma: fc.subarray(['po', ABSENT]) });
  fc.assert(
    fc.property(fc.array(figure, { maxLength: 12 }), chosen, (figures, choices) => {
      const show = viewMaker(figuresTable(figures.map((row, index) => ({ ...row, id: `r-${index}` }))));
      for (const { key, count } of show({ ...everything, chosen: choices }).valuesOf(facet('territorio'))) {
        expect(show({ ...everything, chosen: { ...choices, territorio: [key] } }).rows).toHaveLength(count);
      }
    }),
  );
});
