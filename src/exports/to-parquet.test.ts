// SPDX-License-Identifier: EUPL-1.2
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { queryParquet } from '../../tests/support/query-parquet.ts';
import { publish, whole } from './published-table.ts';
import { toParquet } from './to-parquet.ts';

const folder = await mkdtemp(join(tmpdir(), 'parquet-'));
afterAll(() => rm(folder, { recursive: true }));

const records = [
  { id: 'a', value: '164316744.07', lines: 12, day: '2019-12-31' },
  { id: 'b', value: '-0.3', lines: 7, day: null },
  { id: 'c', value: '9007199254740993.01', lines: 1, day: '2012-01-01' },
];
const table = publish({ name: 'prova', title: 'Prova', row: 'una prova' }, records, [
  { name: 'id', meaning: 'Identificativo', of: (r) => r.id },
  { name: 'valore', meaning: 'Valore', type: 'decimale', of: (r) => ({ number: r.value }) },
  { name: 'riga', meaning: 'Riga', type: 'intero', of: (r) => whole(r.lines) },
  { name: 'giorno', meaning: 'Giorno', type: 'data', of: (r) => r.day },
]);
const file = join(folder, 'prova.parquet');
await writeFile(file, toParquet(table));

describe('toParquet', () => {
  test('types its columns: text, exact decimal, whole number, date', async () => {
    const columns = await queryParquet(`DESCRIBE SELECT * FROM '${file}'`);
    expect(columns.map(({ column_name, column_type }) => [column_name, column_type])).toEqual([
      ['id', 'VARCHAR'],
      ['valore', 'DECIMAL(18,2)'],
      ['riga', 'INTEGER'],
      ['giorno', 'DATE'],
    ]);
  });

  test('gives every cell back to the last digit, with nothing where there is nothing', async () => {
    expect(await queryParquet(`SELECT * FROM '${file}'`)).toEqual([
      { id: 'a', valore: '164316744.07', riga: 12, giorno: '2019-12-31' },
      { id: 'b', valore: '-0.30', riga: 7, giorno: null },
      { id: 'c', valore: '9007199254740993.01', riga: 1, giorno: '2012-01-01' },
    ]);
  });

  test('writes the same bytes whenever it is asked', () => {
    expect(Buffer.compare(toParquet(table), toParquet(table))).toBe(0);
  });
});
