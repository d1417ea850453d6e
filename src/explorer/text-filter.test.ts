// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest';
import { figuresTable } from './explorer-table.fixture.ts';
import { textFilter } from './text-filter.ts';

const MANY = 5000;
const table = figuresTable(
  Array.from({ length: MANY }, (_, row) => ({ id: `r-${row}`, luogo: `Pagina ${row}, città`, testo: row % 2 === 0 ? 'pari' : 'dispari' })),
);
const found = (filter: ReturnType<typeof textFilter>, query: string): readonly number[] =>
  [...(filter.find(query) ?? []).entries()].flatMap(([row, holds]) => (holds === 1 ? [row] : []));

test('a word is found in any of many values, and only there', () => {
  const filter = textFilter(table);
  expect(found(filter, 'pagina 4321,')).toEqual([4321]);
  expect(found(filter, 'r-2048')).toEqual([2048]);
  expect(found(filter, 'CITTA dispari r-499')).toEqual([499, 4991, 4993, 4995, 4997, 4999]);
});

test('a query without words asks nothing', () => {
  expect(textFilter(table).find('  ')).toBeNull();
});

test('texts prepared ahead, in part or all, answer as those that are not', () => {
  const [fresh, begun, ready] = [textFilter(table), textFilter(table), textFilter(table)];
  begun.prepare();
  let steps = 1;
  while (ready.prepare()) steps += 1;
  expect(steps).toBeGreaterThan(3);
  for (const query of ['pagina 1', 'r-4999 dispari']) {
    expect(found(begun, query)).toEqual(found(fresh, query));
    expect(found(ready, query)).toEqual(found(fresh, query));
  }
});
