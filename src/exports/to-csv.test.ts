// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import type { PublishedCell, PublishedTable } from './published-table.ts';
import { toCsv, toExcelCsv } from './to-csv.ts';

const table = (names: readonly string[], rows: readonly (readonly PublishedCell[])[]): PublishedTable => ({
  name: 'prova',
  title: 'Prova',
  row: 'una prova',
  columns: names.map((name) => ({ name, meaning: '', type: 'testo', values: null })),
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
    fc.constantFrom(',', ';', '"', '\n', '\r', ' ', '=', '+', '-', '@', "'", '\t', '\ufeff'),
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

/** A cell as the dictionary says to read it: without the apostrophe that keeps a spreadsheet from running it. */
const unguarded = (cell: string): string => cell.replace(/^'(?='*[=+\-@\t\r][^])/, '');

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
        expect(data.map((row) => row.map(unguarded))).toEqual(cellsOf(some, '.'));
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
        expect(data.map((row) => row.map(unguarded))).toEqual(cellsOf(some, ','));
      }),
    );
  });
});

describe.each([
  ['toCsv', toCsv, ',', '\n', '.'],
  ['toExcelCsv', toExcelCsv, ';', '\r\n', ','],
] as const)('%s', (_, write, delimiter, newline, mark) => {
  const cellsWritten = (cells: readonly PublishedCell[]): readonly string[] => {
    const text = write(
      table(
        ['a'],
        cells.map((cell) => [cell]),
      ),
    );
    return Papa.parse<string[]>(text.replace(/^\ufeff/, '').slice(0, -newline.length), { delimiter, newline })
      .data.slice(1)
      .map(([cell = '']) => cell);
  };

  test('puts an apostrophe before a text that a spreadsheet would run', () => {
    const dangerous = ['=1+1', '+1 rispetto al 2018', '-2+3', '@SUM(A1)', '\t=1', '\r=1', '=HYPERLINK("https://example.org")'];
    expect(cellsWritten(dangerous)).toEqual(dangerous.map((text) => `'${text}`));
  });

  test('leaves qualifiers and negative numbers as they are', () => {
    const safe = ['=', '>=', '>', '<=', '~', '+', '-', 'a=b', "l'Aquila"];
    expect(cellsWritten(safe)).toEqual(safe);
    expect(cellsWritten([{ number: '-2.50' }, { number: '3' }])).toEqual([`-2${mark}50`, '3']);
  });

  test('tells its own apostrophe from one that was there', () => {
    expect(cellsWritten(["'=1", "''+a"])).toEqual(["''=1", "'''+a"]);
  });
});
