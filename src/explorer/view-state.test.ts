// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { facets } from './facets.ts';
import { viewColumns } from './view-columns.ts';
import { everything, readState, writeState, type ViewState } from './view-state.ts';

const keys = fc.uniqueArray(fc.string({ minLength: 1 }), { minLength: 1, maxLength: 3 });
const states: fc.Arbitrary<ViewState> = fc.record({
  chosen: fc.dictionary(fc.constantFrom(...facets.map(({ name }) => name)), keys),
  text: fc.string().filter((text) => text === '' || text.trim() !== ''),
  sort: fc.option(fc.record({ column: fc.constantFrom(...viewColumns.map(({ name }) => name)), descending: fc.boolean() })),
  group: fc.option(fc.constantFrom(...facets.map(({ name }) => name))),
  columns: fc.subarray(
    viewColumns.map(({ name }) => name),
    { minLength: 1 },
  ),
});

test('an address gives back the state that it was written from', () => {
  fc.assert(
    fc.property(states, (state) => {
      expect(readState(writeState(state))).toEqual({ ...state, chosen: { ...state.chosen } });
    }),
  );
});

test('everything as it comes is an address without a query', () => {
  expect(writeState(everything)).toBe('');
  expect(readState('')).toEqual(everything);
});

test('an address is short and can be read', () => {
  const state: ViewState = {
    ...everything,
    chosen: { territorio: ['puglia', 'basilicata'], linea: ['po-2017-2020/sezione-1/linea-5'] },
    text: 'centri per l’impiego',
    sort: { column: 'valore', descending: true },
    group: 'tema',
  };
  expect(writeState(state)).toBe(
    '?territorio=puglia,basilicata&linea=po-2017-2020/sezione-1/linea-5&q=centri+per+l%E2%80%99impiego&ordina=-valore&gruppo=tema',
  );
});

test.each(['?ordina=nulla&gruppo=nulla&colonne=nulla', '?q', '?=x&&', '?territorio=%E0%A4%A&q=%'])(
  'what «%s» says and nobody knows is passed over',
  (query) => {
    expect(readState(query)).toEqual(everything);
  },
);
