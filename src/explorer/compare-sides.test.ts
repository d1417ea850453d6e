// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareSides, rowsWith } from './compare-sides.ts';
import { textAt } from './explorer-table.ts';
import { figuresTable, type FigureRow } from './explorer-table.fixture.ts';

const compare = (figures: readonly FigureRow[], across: 'territorio' | 'periodo' = 'territorio') => {
  const table = figuresTable(figures.map((row, index) => ({ ...row, id: `r-${index}` })));
  const values = across === 'territorio' ? ['puglia', 'italia'] : ['2018', '2019'];
  return compareSides(
    table,
    values.map((value) => rowsWith(table, across, value)),
    across,
  );
};
const [apulian, italian] = [
  { territorio: 'puglia', valore: '5' },
  { territorio: 'italia', valore: '90' },
];

test('the same indicator, measure, unit and period are comparable', () => {
  const { rows, alone } = compare([apulian, italian]);
  expect(rows).toEqual([
    { indicator: 'imprese-coinvolte', name: 'Imprese coinvolte', shared: 'Risultato, 2019', cells: [[0], [1]], comparable: true, reasons: [] },
  ]);
  expect(alone).toEqual([0, 0]);
});

test.each([
  [{ periodo: '2020' }, 'periodi diversi'],
  [{ misura: 'obiettivo' }, 'misure diverse'],
  [{ unita: 'euro' }, 'unità diverse'],
  [{ dettaglio: 'agricole' }, 'contano parti diverse'],
  [{ frequenza: 'mensile' }, 'ogni quanto, o per che cosa, non è lo stesso'],
])('figures that differ in %o are side by side, with the reason why they are not comparable', (difference, reason) => {
  const { rows } = compare([apulian, { ...italian, ...difference }]);
  expect(rows).toHaveLength(1);
  expect(rows[0]).toMatchObject({ comparable: false, reasons: [reason], cells: [[0], [1]] });
});

test('a figure counted once and one counted over the period are both the whole count', () => {
  expect(compare([{ ...apulian, frequenza: 'una-volta' }, italian]).rows).toMatchObject([{ comparable: true }]);
  expect(compare([{ ...apulian, frequenza: 'una-volta; per CPI' }, italian]).rows).toMatchObject([{ comparable: false }]);
});

test('two figures of one side are not comparable with one of the other', () => {
  expect(compare([apulian, apulian, italian]).rows).toMatchObject([
    { comparable: false, reasons: ['più cifre della stessa cosa, in punti diversi'] },
  ]);
});

test('a limit beside an exact figure, and a note, are said without forbidding the comparison', () => {
  expect(
    compare([
      { ...apulian, qualificatore: '>' },
      { ...italian, con_note: 'si' },
    ]).rows,
  ).toMatchObject([{ comparable: true, reasons: ['una cifra è esatta, l’altra è un limite o circa', 'una cifra ha una nota di qualità'] }]);
});

test('between periods the period may differ, the territory may not', () => {
  expect(compare([{ periodo: '2018' }, { periodo: '2019' }], 'periodo').rows).toMatchObject([{ comparable: true }]);
  expect(compare([{ periodo: '2018', territorio: 'puglia' }, { periodo: '2019' }], 'periodo').rows).toMatchObject([
    { comparable: false, reasons: ['territori diversi'] },
  ]);
});

test('every figure of the sides stands in one row or is counted as alone, and comparable ones agree in all', () => {
  const figure: fc.Arbitrary<FigureRow> = fc.record({
    territorio: fc.constantFrom('puglia', 'italia'),
    indicatore: fc.constantFrom('a', 'b'),
    misura: fc.constantFrom('risultato', 'obiettivo'),
    periodo: fc.constantFrom('2018', '2019'),
  });
  fc.assert(
    fc.property(fc.array(figure, { maxLength: 12 }), (figures) => {
      const { rows, alone } = compare(figures);
      const placed = rows.flatMap(({ cells }) => cells.flat());
      expect(new Set(placed).size).toBe(placed.length);
      expect(placed.length + alone.reduce((sum, count) => sum + count, 0)).toBe(figures.length);
      const table = figuresTable(figures);
      for (const { cells } of rows.filter(({ comparable }) => comparable)) {
        for (const column of ['misura', 'periodo', 'indicatore']) expect(new Set(cells.flat().map((row) => textAt(table, column, row))).size).toBe(1);
      }
    }),
  );
});
