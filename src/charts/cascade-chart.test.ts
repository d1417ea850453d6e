// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatDecimal } from '../format/number.ts';
import { placeCascadeChart, type CascadeBar } from './cascade-chart.ts';
import { BAR_HEIGHT, narrowLayout, valueWidthOf, wideLayout, type RowLayout } from './layout.ts';

const bar = (value: string, parts: Partial<CascadeBar> = {}): CascadeBar => ({
  label: 'Obiettivo nazionale 2019-2021',
  kind: 'obiettivo',
  figure: { id: 'rapporto-0001', value },
  text: formatDecimal(value, 0),
  ...parts,
});
const missing: CascadeBar = { label: 'Risultato della Puglia', kind: 'risultato', figure: null, text: 'non riportato' };

const layouts: readonly (readonly [string, RowLayout])[] = [
  ['wide', wideLayout],
  ['narrow', narrowLayout],
];

describe.each(layouts)('placeCascadeChart in the %s layout', (_, layout) => {
  const room = layout.width - layout.labelWidth - layout.valueWidth;

  test('gives the bars of one group one scale', () => {
    const [large, small] = placeCascadeChart([[bar('200'), bar('50')]], layout).bars;
    expect([large?.width, small?.width]).toEqual([room, room / 4]);
  });

  test('gives each group a scale of its own, so that no length is compared between groups', () => {
    const chart = placeCascadeChart(
      [
        [bar('15000'), bar('7500')],
        [bar('4'), bar('2')],
      ],
      layout,
    );
    expect(chart.bars.map(({ width }) => width)).toEqual([room, room / 2, room, room / 2]);
  });

  test('draws a figure that stands alone as a mark without length, whatever its value', () => {
    const [large, small] = placeCascadeChart([[bar('150000')], [bar('3')]], layout).bars;
    expect(large).toMatchObject({ alone: true, width: null });
    expect([small?.width, small?.textX]).toEqual([large?.width, large?.textX]);
  });

  test('draws a line where lengths begin or end, and none between figures that have no length', () => {
    const chart = placeCascadeChart([[bar('200'), bar('50')], [bar('3')], [missing], [bar('4'), bar('2')]], layout);
    expect(chart.dividers).toHaveLength(2);
    const [first = 0, second = 0] = chart.dividers;
    const topOf = (index: number): number => Math.min(...(chart.bars[index]?.labelLines ?? []).map(({ y }) => y - 11));
    const bottomOf = (index: number): number => (chart.bars[index]?.y ?? 0) + BAR_HEIGHT;
    expect(first).toBeGreaterThan(bottomOf(1));
    expect(first).toBeLessThan(topOf(2));
    expect(second).toBeGreaterThan(bottomOf(3));
    expect(second).toBeLessThan(topOf(4));
    expect(placeCascadeChart([[bar('200')]], layout).dividers).toEqual([]);
  });

  test('draws neither bar nor mark where there is no figure, and its words from the start', () => {
    const [placed] = placeCascadeChart([[missing]], layout).bars;
    expect(placed).toMatchObject({ width: null, wholeWidth: null, alone: false, textX: layout.labelWidth });
  });

  test('draws zero as a bar without length, unlike a missing figure', () => {
    expect(placeCascadeChart([[bar('0'), bar('5')]], layout).bars[0]).toMatchObject({ width: 0, alone: false });
  });

  test('draws a part inside the outline of its whole, with its value after the outline', () => {
    const [whole, part] = placeCascadeChart([[bar('1250'), bar('250', { whole: '1250' })]], layout).bars;
    expect(part).toMatchObject({ width: room / 5, wholeWidth: whole?.width, textX: whole?.textX });
  });

  test('of no groups is empty', () => {
    expect(placeCascadeChart([], layout)).toMatchObject({ bars: [], dividers: [], width: layout.width });
  });

  test('never draws anything outside the picture, nor one row over another', () => {
    const value = fc.nat({ max: 10_000_000 }).map(String);
    const row = fc.oneof(
      fc.tuple(value, fc.lorem({ maxCount: 12 })).map(([of, label]) => bar(of, { label })),
      value.map((of) => bar(of, { whole: String(Number(of) + 7) })),
      fc.constant(missing),
    );
    fc.assert(
      fc.property(fc.array(fc.array(row, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 5 }), (groups) => {
        const chart = placeCascadeChart(groups, layout);
        let bottom = 0;
        for (const placed of chart.bars) {
          expect(placed.width ?? 0).toBeGreaterThanOrEqual(0);
          expect(placed.textX + valueWidthOf(placed.bar.text)).toBeLessThanOrEqual(chart.width);
          expect(Math.min(placed.y, ...placed.labelLines.map(({ y }) => y - 14))).toBeGreaterThanOrEqual(bottom);
          bottom = Math.max(placed.y + BAR_HEIGHT, ...placed.labelLines.map(({ y }) => y + 4));
          expect(bottom).toBeLessThanOrEqual(chart.height);
        }
      }),
    );
  });
});
