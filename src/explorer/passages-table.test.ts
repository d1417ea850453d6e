// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest';
import { textOf } from '../exports/published-table.ts';
import { compareSides, rowsWith } from './compare-sides.ts';
import { figuresTable } from './explorer-table.fixture.ts';
import { passagesTable, type ShownPassage } from './passages-table.ts';

const table = figuresTable([
  { id: 'r-1', linea: 'po-1/linea-4', periodo: '2017-2020' },
  { id: 'r-2', linea: 'po-2/linea-9', periodo: '2019-2021' },
]);
const passage: ShownPassage = {
  from: { id: 'po-1/linea-4', name: 'PO 1, Linea 4' },
  to: { id: 'po-2/linea-9', name: 'PO 2, Linea 9' },
  relation: 'continua-in',
  rows: compareSides(table, [rowsWith(table, 'linea', 'po-1/linea-4'), rowsWith(table, 'linea', 'po-2/linea-9')], 'periodo').rows,
};

test('each row of a comparison of plans says from which line to which, and how; figures stand before or after', () => {
  const { columns, rows } = passagesTable(table, [passage, { ...passage, relation: 'diviso-in' }]);
  const taken = rows.map((row) => Object.fromEntries(columns.map(({ name }, index) => [name, textOf(row[index] ?? null)])));
  const lines = { da_linea: 'po-1/linea-4', da_linea_nome: 'PO 1, Linea 4', a_linea: 'po-2/linea-9', a_linea_nome: 'PO 2, Linea 9' };
  const figures = { riga: '1', prima_id: 'r-1', prima_periodo: '2017-2020', dopo_id: 'r-2', dopo_periodo: '2019-2021', si_confrontano: 'si' };
  expect(taken).toMatchObject([
    { passaggio: '1', relazione: 'continua-in', ...lines, ...figures },
    { passaggio: '2', relazione: 'diviso-in', ...lines, ...figures },
  ]);
  expect(new Set(columns.map(({ name }) => name)).size).toBe(columns.length);
});

test('without passages there are the columns and no rows', () => {
  const { columns, rows } = passagesTable(table, []);
  expect(rows).toEqual([]);
  expect(columns.map(({ name }) => name)).toEqual(passagesTable(table, [passage]).columns.map(({ name }) => name));
});
