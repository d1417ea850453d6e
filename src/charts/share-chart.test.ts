// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { narrowLayout, wideLayout } from './layout.ts';
import { placeShareChart, type ShareRow } from './share-chart.ts';

const row = (...counts: readonly number[]): ShareRow => ({
  label: 'Linee del piano',
  text: '19 voci',
  parts: counts.map((count, index) => ({ kind: `parte-${index}`, count })),
});

describe.each([
  ['wide', wideLayout],
  ['narrow', narrowLayout],
])('placeShareChart in the %s layout', (_, layout) => {
  const sharesOf = (...counts: readonly number[]) => placeShareChart([row(...counts)], layout).rows[0]!.shares;
  const room = layout.width - layout.labelWidth - layout.valueWidth;

  test('draws the parts in proportion to their counts, in their order', () => {
    const [first, second] = sharesOf(30, 10);
    expect(first!.width / second!.width).toBeCloseTo(3, 1);
    expect(first!.x).toBe(layout.labelWidth);
    expect(second!.x).toBeGreaterThan(first!.x + first!.width);
  });

  test('gives a whole of one part the whole room, whatever its size', () => {
    expect(sharesOf(1).map(({ width }) => width)).toEqual([room]);
    expect(sharesOf(400).map(({ width }) => width)).toEqual([room]);
  });

  test('leaves out the parts of nothing, and draws nothing where all are', () => {
    expect(sharesOf(0, 5, 0).map(({ kind }) => kind)).toEqual(['parte-1']);
    expect(sharesOf(0, 0)).toEqual([]);
  });

  test('writes a count only where it fits', () => {
    const [large, small] = sharesOf(500, 1);
    expect(large!.text).toBe('500');
    expect(small!.text).toBeNull();
  });

  test('fills the room exactly and never leaves it', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 500 }), { minLength: 1, maxLength: 5 }), (counts) => {
        const shares = sharesOf(...counts);
        const end = layout.labelWidth + room;
        for (const { x, width } of shares) {
          expect(x).toBeGreaterThanOrEqual(layout.labelWidth);
          expect(x + width).toBeLessThanOrEqual(end + 0.2);
        }
        const last = shares.at(-1);
        if (last) expect(last.x + last.width).toBeCloseTo(end, 0);
      }),
    );
  });
});

test('a chart of no rows is empty', () => {
  expect(placeShareChart([], wideLayout)).toMatchObject({ rows: [], width: wideLayout.width });
});
