// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import type { PublishedCell, PublishedTable } from './published-table.ts';
import { toCsv, toExcelCsv } from './to-csv.ts';

const table = (names: readonly string[], rows: readonly (readonly PublishedCell[])[]): PublishedTable => ({
  name: 'prova',
  title: 'Prova',
  columns: names.map((name) => ({ name, meaning: '' })),
  rows,
});

const SMALL = table(
  ['id', 'valore', 'testo', 'nota'],
  [
    ['a', { number: '3892962.46' }, 'Bari, «Puglia»; "CPI"', null],
    ['b', { number: '20' }, 'prima\nseconda', ''],
  ],
);

const text = fc.string({
  unit: fc.oneof(
    fc.constantFrom(',', ';', '"', '\n', '\r', ' ', '=', "'", '\t', '\ufeff'),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
  ),
});
const number = fc
  .tuple(fc.bigInt({ min: 0n, max: 10n ** 20n }), fc.constantFrom('', '.5', '.00'))
  .map(([whole, cents]) => ({ number: `${whole}${cents}` }));
const tables = fc
  .uniqueArray(fc.string({ unit: fc.constantFrom('a', 'b', '_', ',', ';'), minLength: 1 }), { minLength: 2, maxLength: 5 })
  .chain((names) =>
    fc
      .array(fc.array(fc.oneof(text, number, fc.constant(null)), { minLength: names.length, maxLength: names.length }), { maxLength: 6 })
      .map((rows) => table(names, rows)),
  );

/** What a reader of the file should find: texts as they are, nothing as nothing, numbers in the file's notation. */
const cellsOf = ({ columns, rows }: PublishedTable, decimalMark: string): readonly (readonly string[])[] => [
  columns.map(({ name }) => name),
  ...rows.map((row) => row.map((cell) => (cell === null ? '' : typeof cell === 'string' ? cell : cell.number.replace('.', decimalMark)))),
];

describe('toCsv', () => {
  test('writes comma, line feed and decimal point, quotes only where they are needed, and no byte order mark', () => {
    expect(toCsv(SMALL)).toBe('id,valore,testo,nota\na,3892962.46,"Bari, «Puglia»; ""CPI""",\nb,20,"prima\nseconda",\n');
  });

  test('writes any table so that PapaParse reads every cell back', () => {
    fc.assert(
      fc.property(tables, (some) => {
        const written = toCsv(some);
        expect(written.endsWith('\n')).toBe(true);
        const { data, errors } = Papa.parse<string[]>(written.slice(0, -1), { delimiter: ',', newline: '\n' });
        expect(errors).toEqual([]);
        expect(data).toEqual(cellsOf(some, '.'));
      }),
    );
  });
});

describe('toExcelCsv', () => {
  test('writes a byte order mark, semicolon, decimal comma and carriage return', () => {
    expect(toExcelCsv(SMALL)).toBe('\ufeffid;valore;testo;nota\r\na;3892962,46;"Bari, «Puglia»; ""CPI""";\r\nb;20;"prima\nseconda";\r\n');
  });

  test('writes any table so that PapaParse reads every cell back', () => {
    fc.assert(
      fc.property(tables, (some) => {
        const written = toExcelCsv(some);
        expect(written.startsWith('\ufeff')).toBe(true);
        expect(written.endsWith('\r\n')).toBe(true);
        const { data, errors } = Papa.parse<string[]>(written.slice(1, -2), { delimiter: ';', newline: '\r\n' });
        expect(errors).toEqual([]);
        expect(data).toEqual(cellsOf(some, ','));
      }),
    );
  });
});
