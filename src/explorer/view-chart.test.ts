// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest';
import { figuresTable, type FigureRow } from './explorer-table.fixture.ts';
import { MOST_ROWS, MOST_SETS, viewChart } from './view-chart.ts';

const target: FigureRow = { id: 'r-1', misura: 'obiettivo', valore: '7000', tabella: 'indicatori' };
const result: FigureRow = { id: 'r-2', misura: 'risultato', valore: '17975', qualificatore: '>', tabella: 'indicatori' };
const chartOf = (rows: readonly FigureRow[]) =>
  viewChart(
    figuresTable(rows),
    rows.map((_, row) => row),
  );

test('a target and a result of one printed row are a bullet, with both numbers and the unit in the label', () => {
  expect(chartOf([target, { ...result, con_note: 'si' }])).toEqual({
    title: 'Un obiettivo con il suo risultato.',
    sets: [
      {
        kind: 'bullets',
        repeated: 0,
        bullets: [
          {
            label: 'Imprese coinvolte (imprese)',
            noted: true,
            target: { id: 'r-1', value: '7000', text: '7.000' },
            result: { id: 'r-2', value: '17975', text: 'oltre 17.975' },
          },
        ],
      },
    ],
  });
});

test('where some figures are paired the others are counted as left out, with the reason', () => {
  const chart = chartOf([target, result, { ...target, id: 'r-3' }, { id: 'r-4' }, { id: 'r-5', unita: 'euro' }]);
  expect(chart?.sets.map(({ kind }) => kind)).toEqual(['bullets']);
  expect(chart?.title).toBe(
    'Un obiettivo con il suo risultato. Resta fuori 1 cifra: la riga stampa più volte l’obiettivo o il risultato, e qui c’è la prima. Restano fuori 2 cifre: nella vista manca l’obiettivo o il risultato della stessa riga di tabella.',
  );
});

test('few pairs among many figures are bars like the others: none is left out for them', () => {
  const others = Array.from({ length: 3 }, (_, index) => ({ id: `r-${index + 3}` }));
  const chart = chartOf([target, result, ...others]);
  expect(chart?.title).toBe('5 cifre in «imprese».');
  expect(chart?.sets).toMatchObject([{ kind: 'bars', bars: ['r-1', 'r-2', 'r-3', 'r-4', 'r-5'].map((id) => ({ id })) }]);
});

test('with too many figures for bars the pairs are drawn, however few, and the others are counted', () => {
  const others = Array.from({ length: MOST_ROWS - 1 }, (_, index) => ({ id: `r-${index + 3}` }));
  const chart = chartOf([target, result, ...others]);
  expect(chart?.sets.map(({ kind }) => kind)).toEqual(['bullets']);
  expect(chart?.title).toContain('Restano fuori 29 cifre');
});

test('bullets that would be called the same are told apart by their place', () => {
  const again = [target, result].map((row, index) => ({ ...row, id: `r-${index + 3}`, riga_inizio: '20', riga_fine: '20' }));
  const [set] = chartOf([target, result, ...again])?.sets ?? [];
  expect(set?.kind === 'bullets' && set.bullets.map(({ label }) => label)).toEqual([
    'Rapporto 2019, riga 13 (imprese)',
    'Rapporto 2019, riga 20 (imprese)',
  ]);
});

test.each<[string, FigureRow]>([
  ['a sentence', { tabella: null }],
  ['another table', { tabella: 'altra' }],
  ['another document', { documento: 'altro' }],
  ['another row', { riga_inizio: '14' }],
  ['another indicator', { indicatore: 'altre-imprese' }],
  ['another territory', { territorio: 'puglia' }],
  ['another part of the whole', { dettaglio: 'agricole' }],
])('a target and a result of %s are two bars', (_, parts) => {
  expect(chartOf([target, { ...result, ...parts }])?.sets).toMatchObject([{ kind: 'bars', bars: [{ id: 'r-1' }, { id: 'r-2' }] }]);
});

test('figures of one unit are bars, one a figure, named by what tells them apart', () => {
  expect(
    chartOf([
      { id: 'r-1', valore: '1135', dettaglio: 'agricole' },
      { id: 'r-2', valore: '7', territorio: 'puglia' },
    ]),
  ).toMatchObject({
    title: '2 cifre in «imprese».',
    sets: [
      {
        kind: 'bars',
        unit: 'imprese',
        bars: [
          { id: 'r-1', label: 'Imprese coinvolte · agricole, Italia', value: '1135', noted: false },
          { id: 'r-2', label: 'Imprese coinvolte, Puglia', value: '7' },
        ],
      },
    ],
  });
});

test('the place is in the names of those bars alone that nothing else tells apart', () => {
  const [set] =
    chartOf([
      { id: 'r-1', territorio: 'puglia', riga_inizio: '1', riga_fine: '1' },
      { id: 'r-2', riga_inizio: '2', riga_fine: '2' },
      { id: 'r-3', riga_inizio: '3', riga_fine: '3' },
    ])?.sets ?? [];
  expect(set?.kind === 'bars' && set.bars.map(({ label }) => label)).toEqual([
    'Puglia',
    'Italia, Rapporto 2019, riga 2',
    'Italia, Rapporto 2019, riga 3',
  ]);
});

test('each unit has its own bars, and a unit of one figure is left out', () => {
  const chart = chartOf([{ id: 'r-1' }, { id: 'r-2', unita: 'euro' }, { id: 'r-3' }, { id: 'r-4', unita: 'euro' }, { id: 'r-5', unita: 'ore' }]);
  expect(chart?.sets).toMatchObject([
    { kind: 'bars', unit: 'imprese', bars: [{ id: 'r-1' }, { id: 'r-3' }] },
    { kind: 'bars', unit: '€', bars: [{ id: 'r-2' }, { id: 'r-4' }] },
  ]);
  expect(chart?.title).toBe('4 cifre in 2 unità, ciascuna con la sua scala. Resta fuori 1 cifra: è la sola nella sua unità.');
});

test('at most six units are drawn, and the others are named', () => {
  const chart = chartOf(Array.from({ length: 2 * (MOST_SETS + 1) }, (_, index) => ({ id: `r-${index}`, unita: `unita-${index >> 1}` })));
  expect(chart?.sets).toHaveLength(MOST_SETS);
  expect(chart?.title).toBe(
    '12 cifre in 6 unità, ciascuna con la sua scala. Restano fuori 2 cifre: i gruppi disegnati sono al più 6: «unita-6» (2).',
  );
});

test('there is no chart of too many rows, nor of figures that nothing stands beside; a pair is one row', () => {
  const many = (count: number) => Array.from({ length: count }, (_, index) => ({ id: `r-${index}` }));
  const pairs = (count: number) => many(count).flatMap((_, line) => [target, result].map((row) => ({ ...row, riga_inizio: `${line + 1}` })));
  expect(chartOf(many(MOST_ROWS))?.sets).toHaveLength(1);
  expect(chartOf(many(MOST_ROWS + 1))).toBeNull();
  expect(chartOf(pairs(MOST_ROWS))?.title).toBe('30 obiettivi, ciascuno con il suo risultato.');
  expect(chartOf(pairs(MOST_ROWS + 1))).toBeNull();
  expect(chartOf([{ id: 'r-1' }, { id: 'r-2', unita: 'euro' }])).toBeNull();
  expect(chartOf([])).toBeNull();
});
