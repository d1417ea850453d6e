// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { readTable } from './read-table.ts';

const read = (text: string, optional: readonly string[] = []) => readTable(text, 'data/a.csv', { required: ['id', 'nome'], optional });
const places = (text: string) => read(text).issues.map(({ code, line, column }) => `${code} ${line}:${column}`);

describe('readTable', () => {
  test('gives back every table that PapaParse writes, cell by cell', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', 'è', ' ', ',', ';', '"', "'", '=', '0', '€') });
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom('x', 'y'), cell), { maxLength: 8 }), (rows) => {
        const table = read(`${Papa.unparse([['id', 'nome'], ...rows], { newline: '\n' })}\n`);
        expect(table.issues).toEqual([]);
        expect(table.rows.map(({ cells }) => [cells['id'], cells['nome']])).toEqual(rows);
      }),
    );
  });

  test('knows the place of each cell, and of the row for a column that the table does not have', () => {
    const [, second] = read('nome,id\nA,a\n"B, b",b\n').rows;
    expect(second?.at('nome')).toEqual({ file: 'data/a.csv', line: 3, column: 1 });
    expect(second?.at('id')).toEqual({ file: 'data/a.csv', line: 3, column: 2 });
    expect(second?.at('other')).toEqual({ file: 'data/a.csv', line: 3, column: 1 });
  });

  test.each([
    ['a table without rows', 'id,nome\n', []],
    ['a last row without a line end', 'id,nome\na,A', []],
    ['an extra cell', 'id,nome\na,A,B\n', ['celle-in-piu 2:3']],
    ['a missing cell', 'id,nome\na\n', ['celle-in-meno 2:2']],
    ['a blank line', 'id,nome\n\na,A\n', ['riga-vuota 2:1']],
    ['a blank line at the end', 'id,nome\na,A\n\n', ['riga-vuota 3:1']],
    ['a semicolon as delimiter', 'id;nome\na;A\n', ['colonna-sconosciuta 1:1', 'colonna-mancante 1:1', 'colonna-mancante 1:1']],
    ['a column twice', 'id,nome,id\na,A,a\n', ['colonna-doppia 1:3']],
    ['a header with a blank', 'id, nome\na,A\n', ['colonna-sconosciuta 1:2', 'colonna-mancante 1:1']],
    ['a quote that is never closed', 'id,nome\na,A\nb,"B\nc,C\n', ['csv-malformato 3:1']],
    ['a line end inside a cell', 'id,nome\na,"A\nB"\nb\n', ['a-capo-nella-cella 2:1', 'celle-in-meno 4:2']],
    ['a line end inside a row with a missing cell', 'id,nome\n"a\nb"\nb\n', ['celle-in-meno 2:2', 'celle-in-meno 4:2']],
  ])('reports %s', (_, text, expected) => {
    expect(places(text)).toEqual(expected);
  });

  test('still gives the sound rows of a file with a faulty one', () => {
    expect(read('id,nome\na,A\nb\nc,C\n').rows.map(({ cells }) => cells['id'])).toEqual(['a', 'c']);
  });

  test('gives no row under faulty headers', () => {
    expect(read('id,nom\na,A\n').rows).toEqual([]);
  });

  test('accepts an optional column, and suggests the name of a mistyped one', () => {
    expect(read('id,nome,nota\na,A,\n', ['nota']).issues).toEqual([]);
    expect(read('id,nome,note\na,A,\n', ['nota']).issues.map(({ hint }) => hint)).toEqual(['Forse «nota»?']);
  });

  test('never suggests a column that the table has already', () => {
    expect(read('id,nome,nomi\na,A,A\n').issues.map(({ hint }) => hint)).toEqual(['Toglila; le colonne previste sono: id, nome.']);
  });
});
