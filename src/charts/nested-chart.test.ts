// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { narrowLayout, valueWidthOf, wideLayout } from './layout.ts';
import { placeNestedChart } from './nested-chart.ts';

const step = (value: string, label = 'Lavoratori convocati') => ({ id: `rapporto-${value}`, label, value, text: `${value} lavoratori` });

describe.each([
  ['wide', wideLayout],
  ['narrow', narrowLayout],
])('placeNestedChart in the %s layout', (_, layout) => {
  test('draws each step on the scale of the first, inside the step before', () => {
    const { steps } = placeNestedChart([step('400'), step('100'), step('100')], layout);
    const [first, second, third] = steps;
    expect(first?.wholeWidth).toBeNull();
    expect(second).toMatchObject({ width: (first?.width ?? 0) / 4, wholeWidth: first?.width });
    expect(third).toMatchObject({ width: second?.width, wholeWidth: second?.width });
  });

  test('draws a step of zero as nothing inside its whole, and no steps as nothing', () => {
    expect(placeNestedChart([step('5'), step('0')], layout).steps[1]?.width).toBe(0);
    expect(placeNestedChart([], layout).steps).toEqual([]);
  });

  test('never draws a step outside its whole, nor a value outside the picture', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 10 ** 7 }), { minLength: 1, maxLength: 8 }), (values) => {
        const falling = values.toSorted((a, b) => b - a).map((value) => step(String(value)));
        const chart = placeNestedChart(falling, layout);
        for (const placed of chart.steps) {
          expect(placed.width).toBeLessThanOrEqual(placed.wholeWidth ?? Infinity);
          expect(placed.textX).toBeGreaterThan(placed.x + placed.width);
          expect(placed.textX + valueWidthOf(placed.step.text)).toBeLessThanOrEqual(chart.width);
        }
      }),
    );
  });
});
