// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest';
import { toCsv, toPastedText } from '../exports/to-csv.ts';
import { cellAt, decodeColumns, encodeColumns } from './columnar-file.ts';
import { figuresTable, publishedFigures, type FigureRow } from './explorer-table.fixture.ts';
import { figureText } from './view-columns.ts';
import { viewSentences } from './view-sentence.ts';
import { viewTable } from './view-table.ts';

const rows: readonly FigureRow[] = [
  { id: 'rapporto-0001', valore: '1135', qualificatore: '>', dettaglio: 'agricole', luogo: 'Il piano › agricole' },
  { id: 'rapporto-0002', valore: '12.50', decimali: '2', unita: 'euro', territorio: 'puglia', territorio_nome: 'Puglia' },
  { id: 'rapporto-0003', valore: '7', territorio: 'puglia', territorio_nome: 'Puglia' },
];
const table = figuresTable(rows);

test('columns give back every cell of the table that they were made from', () => {
  const published = publishedFigures(rows);
  const columns = decodeColumns(JSON.parse(JSON.stringify(encodeColumns(published))) as ReturnType<typeof encodeColumns>);
  expect(rows.map((_, row) => published.columns.map(({ name }) => cellAt(columns.get(name)!, row)))).toEqual(published.rows);
});

test('a cell that is not of its column’s type is refused', () => {
  const { columns, ...rest } = publishedFigures(rows);
  const damaged = { ...rest, columns: columns.map((column) => (column.name === 'valore' ? { ...column, type: 'testo' as const } : column)) };
  expect(() => encodeColumns(damaged)).toThrow('column «valore» is testo');
});

test('a file of a view has its rows in its order and its columns, with id and address', () => {
  expect(
    toCsv(viewTable(table, [2, 1], ['valore', 'territorio']))
      .split('\n')
      .slice(0, 3),
  ).toEqual([
    'id,valore,qualificatore,unita,territorio,territorio_nome,url',
    'rapporto-0003,7,=,imprese,puglia,Puglia,indicatori/imprese-coinvolte/#rapporto-0001',
    'rapporto-0002,12.50,=,euro,puglia,Puglia,indicatori/imprese-coinvolte/#rapporto-0001',
  ]);
});

test('pasted text has tabs, and decimals that an Italian spreadsheet reads', () => {
  expect(toPastedText(viewTable(table, [1], ['valore']))).toBe(
    'id\tvalore\tqualificatore\tunita\turl\r\nrapporto-0002\t12,50\t=\teuro\tindicatori/imprese-coinvolte/#rapporto-0001\r\n',
  );
});

test('a figure is written as the pages write it', () => {
  expect([0, 1, 2].map((row) => figureText(table, row))).toEqual(['oltre 1.135\u00a0imprese', '12,50\u00a0€', '7\u00a0imprese']);
});

test('one figure is cited by its own address, more by that of the view', () => {
  const source = { root: 'https://atlante.example/', url: 'https://atlante.example/esplora/?q=x', release: '1.0.0' };
  expect(viewSentences(table, [0], source).split('\n')).toEqual([
    'Imprese coinvolte · agricole, risultato, Italia, 2019: oltre 1.135\u00a0imprese (Rapporto 2019, riga 13).',
    '«Imprese coinvolte · agricole, risultato, Italia, 2019: oltre 1.135\u00a0imprese» (Rapporto sui risultati 2019, Il piano, riga 13), in Atlante dei piani per il lavoro, versione 1.0.0, https://atlante.example/indicatori/imprese-coinvolte/#rapporto-0001 (consultato il …).',
  ]);
  expect(viewSentences(table, [0, 2], source).split('\n').at(-1)).toContain('https://atlante.example/esplora/?q=x');
});
