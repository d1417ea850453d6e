// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatDecimal } from '../format/number.ts';
import { placeBarChart, type Bar } from './bar-chart.ts';
import { narrowLayout, valueWidthOf, wideLayout } from './layout.ts';

const bar = (value: string, label = 'Imprese'): Bar => ({
  id: `rapporto-${value}`,
  label,
  kind: 'money',
  value,
  text: `${formatDecimal(value, 2)} €`,
});

describe.each([
  ['wide', wideLayout],
  ['narrow', narrowLayout],
])('placeBarChart in the %s layout', (_, layout) => {
  const widths = (...values: readonly string[]): readonly number[] =>
    placeBarChart(
      values.map((value) => bar(value)),
      layout,
    ).bars.map(({ width }) => width);
  const room = layout.width - layout.labelWidth - layout.valueWidth;

  test('draws the largest value over the whole room and the others in proportion, from a common zero', () => {
    expect(widths('400', '100', '200')).toEqual([room, room / 4, room / 2]);
    expect(new Set(placeBarChart([bar('400'), bar('1')], layout).bars.map(({ x }) => x))).toEqual(new Set([layout.labelWidth]));
  });

  test('draws zero as nothing, also where every value is zero', () => {
    expect(widths('0', '5')).toEqual([0, room]);
    expect(widths('0', '0')).toEqual([0, 0]);
  });

  test('draws a single row over the whole room', () => {
    expect(widths('389.46')).toEqual([room]);
  });

  test('of no bars is empty', () => {
    expect(placeBarChart([], layout)).toMatchObject({ bars: [], width: layout.width });
  });

  test('never draws a bar or its value outside the width', () => {
    const value = fc
      .tuple(fc.bigInt({ min: 0n, max: 10n ** 12n }), fc.nat({ max: 99 }))
      .map(([euro, cents]) => `${euro}.${String(cents).padStart(2, '0')}`);
    fc.assert(
      fc.property(fc.array(fc.tuple(value, fc.lorem({ maxCount: 20 })), { minLength: 1, maxLength: 12 }), (rows) => {
        const chart = placeBarChart(
          rows.map(([of, label]) => bar(of, label)),
          layout,
        );
        for (const placed of chart.bars) {
          expect(placed.width).toBeGreaterThanOrEqual(0);
          expect(placed.textX).toBeGreaterThan(placed.x + placed.width);
          expect(placed.textX + valueWidthOf(placed.bar.text)).toBeLessThanOrEqual(chart.width);
          expect(placed.y).toBeLessThan(chart.height);
        }
      }),
    );
  });
});
