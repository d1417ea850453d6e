// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest';
import { textOf } from '../exports/published-table.ts';
import { compareSides, rowsWith } from './compare-sides.ts';
import { comparisonTable } from './comparison-table.ts';
import { figuresTable, type FigureRow } from './explorer-table.fixture.ts';

const sides = ['puglia', 'italia'];
const [apulian, italian] = [
  { id: 'r-1', territorio: 'puglia', territorio_nome: 'Puglia', valore: '5.50', decimali: '2' },
  { id: 'r-2', territorio: 'italia', valore: '90', note: 'q-1', con_note: 'si' },
];

/** The lines of the file, each by the names of its columns, empty cells left out. */
const taken = (figures: readonly FigureRow[]) => {
  const table = figuresTable(figures);
  const compared = compareSides(
    table,
    sides.map((side) => rowsWith(table, 'territorio', side)),
    'territorio',
  );
  const { columns, rows } = comparisonTable(table, sides, compared.rows);
  return rows.map((row) =>
    Object.fromEntries(columns.map(({ name }, index) => [name, textOf(row[index] ?? null)] as const).filter(([, text]) => text !== '')),
  );
};
const ofSide = (side: string, figure: FigureRow) => ({
  [`${side}_id`]: figure['id'],
  [`${side}_valore`]: figure['valore'],
  [`${side}_qualificatore`]: '=',
  [`${side}_unita`]: 'imprese',
  [`${side}_misura`]: 'risultato',
  [`${side}_periodo`]: '2019',
  [`${side}_frequenza`]: 'nel-periodo',
  [`${side}_territorio_nome`]: figure['territorio_nome'] ?? 'Italia',
  [`${side}_documento`]: 'rapporto',
  [`${side}_riga_inizio`]: '13',
  [`${side}_riga_fine`]: '13',
  [`${side}_luogo`]: 'Il piano',
  [`${side}_url`]: 'indicatori/imprese-coinvolte/#rapporto-0001',
});
const head = { riga: '1', indicatore: 'imprese-coinvolte', indicatore_nome: 'Imprese coinvolte', in_comune: 'Risultato, 2019' };

test('a row has its indicator, what each side says and where, and whether they may be compared', () => {
  expect(taken([apulian, italian])).toEqual([
    {
      ...head,
      ...ofSide('puglia', apulian),
      ...ofSide('italia', italian),
      italia_note: 'q-1',
      si_confrontano: 'si',
      motivo: 'una cifra ha una nota di qualità',
    },
  ]);
});

test('figures that are not comparable carry the reason', () => {
  expect(taken([apulian, { ...italian, misura: 'obiettivo' }])).toMatchObject([{ si_confrontano: 'no', motivo: 'misure diverse' }]);
});

test('a side with two figures goes on over two lines of the same number, and the other side is not repeated', () => {
  const other = { ...apulian, id: 'r-3' };
  const lines = taken([apulian, other, italian]);
  expect(lines.map((line) => [line['riga'], line['puglia_id'], line['italia_id'], line['si_confrontano']])).toEqual([
    ['1', 'r-1', 'r-2', 'no'],
    ['1', 'r-3', undefined, 'no'],
  ]);
});

test('values are exact numbers, so that each file writes them in its own way', () => {
  const table = figuresTable([apulian, italian]);
  const { columns, rows } = comparisonTable(table, sides, compareSides(table, [[0], [1]], 'territorio').rows);
  expect(rows[0]?.[columns.findIndex(({ name }) => name === 'puglia_valore')]).toEqual({ number: '5.50' });
});
