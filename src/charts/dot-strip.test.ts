// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DOT_HEIGHT, DOT_WIDTH, placeDotRows, placeDotStrip, type Dot, type PlacedDotStrip } from './dot-strip.ts';

const dots = (...values: readonly number[]): readonly Dot[] => values.map((value, index) => ({ code: `R${index}`, name: `Regione ${index}`, value }));
const counts = fc.array(fc.nat(40), { maxLength: 40 });

/** Pairs of dots that cover each other, and dots outside the picture. */
function faults({ dots: placed, width, height }: PlacedDotStrip): readonly string[] {
  const covering = placed.flatMap((one, index) =>
    placed
      .slice(index + 1)
      .filter((other) => Math.abs(one.x - other.x) < DOT_WIDTH && Math.abs(one.y - other.y) < DOT_HEIGHT)
      .map((other) => `${one.dot.code} covers ${other.dot.code}`),
  );
  const outside = placed.filter(({ x, y }) => x < 0 || y < 0 || x + DOT_WIDTH > width || y + DOT_HEIGHT > height);
  return [...covering, ...outside.map(({ dot }) => `${dot.code} is outside`)];
}

describe('placeDotStrip', () => {
  test('puts each dot at its value, on a scale from zero to the highest', () => {
    const { dots: placed, width } = placeDotStrip(dots(10, 0, 5));
    expect(placed.map(({ dot, x }) => [dot.value, x])).toEqual([
      [0, 1],
      [5, (width - DOT_WIDTH) / 2],
      [10, width - DOT_WIDTH - 1],
    ]);
  });

  test('lays dots of one value on top of each other, and others on the ground', () => {
    const { dots: placed, ground } = placeDotStrip(dots(3, 3, 9));
    const levels = placed.map(({ dot, y }) => [dot.code, (ground! - y) / (DOT_HEIGHT + 2)]);
    expect(levels).toEqual([
      ['R0', 1],
      ['R1', 2],
      ['R2', 1],
    ]);
  });

  test('names whole values only, and stands also with nothing or with zeros', () => {
    expect(placeDotStrip(dots(1, 0)).ticks.map(({ value }) => value)).toEqual([0, 1]);
    expect(placeDotStrip(dots(0, 0)).dots).toHaveLength(2);
    expect(placeDotStrip([]).dots).toEqual([]);
  });
});

test('no dot covers another or leaves the picture, in either geometry, and all are there', () => {
  fc.assert(
    fc.property(counts, (values) => {
      for (const place of [placeDotStrip, placeDotRows]) {
        const chart = place(dots(...values));
        expect(faults(chart)).toEqual([]);
        expect(chart.dots).toHaveLength(values.length);
      }
    }),
  );
});

test('on a phone each value has its row, the highest first, and a row goes on where it is full', () => {
  const { dots: placed, ticks } = placeDotRows(dots(2, 7, ...Array.from({ length: 12 }, () => 2)));
  expect(ticks.map(({ value }) => value)).toEqual([7, 2]);
  expect(new Set(placed.filter(({ dot }) => dot.value === 2).map(({ y }) => y)).size).toBe(2);
});
