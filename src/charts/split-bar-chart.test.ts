// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatMillions } from '../format/number.ts';
import { narrowLayout, valueWidthOf, wideLayout } from './layout.ts';
import { placeSplitBarChart, type SplitBar } from './split-bar-chart.ts';

const amount = (id: string, value: number) => ({ id, value: String(value), text: formatMillions(String(value)) });
const split = (kept: number, released: number, whole = kept + released): SplitBar => ({
  label: 'Linea 1',
  whole: amount('rapporto-0001', whole),
  kept: amount('rapporto-0002', kept),
  released: amount('rapporto-0003', released),
});

describe.each([
  ['wide', wideLayout],
  ['narrow', narrowLayout],
])('placeSplitBarChart in the %s layout', (_, layout) => {
  const room = layout.width - layout.labelWidth - layout.valueWidth;

  test('draws the parts one after the other on the scale of the largest whole', () => {
    const [large, small] = placeSplitBarChart([split(300, 100), split(0, 200)], layout).bars;
    expect(large).toMatchObject({ keptWidth: (room * 3) / 4, releasedX: layout.labelWidth + (room * 3) / 4, releasedWidth: room / 4 });
    expect(small).toMatchObject({ keptWidth: 0, releasedX: layout.labelWidth, releasedWidth: room / 2 });
  });

  test('draws a line whose whole is zero as nothing', () => {
    expect(placeSplitBarChart([split(0, 0)], layout).bars[0]).toMatchObject({ keptWidth: 0, releasedWidth: 0 });
  });

  test('leaves a gap where the parts are less than the whole', () => {
    const [only] = placeSplitBarChart([split(100, 100, 400)], layout).bars;
    expect(only).toMatchObject({ keptWidth: room / 4, releasedWidth: room / 4 });
  });

  test('stays inside the room where the parts are more than the whole', () => {
    const [only] = placeSplitBarChart([split(300, 300, 400)], layout).bars;
    expect(only).toMatchObject({ keptWidth: room / 2, releasedWidth: room / 2 });
  });

  test('never draws a part or a text outside the width', () => {
    const value = fc.nat({ max: 2_000_000_000 });
    fc.assert(
      fc.property(fc.array(fc.tuple(value, value, value), { minLength: 1, maxLength: 12 }), (rows) => {
        const chart = placeSplitBarChart(
          rows.map(([kept, released, whole]) => split(kept, released, whole)),
          layout,
        );
        for (const placed of chart.bars) {
          expect(Math.min(placed.keptWidth, placed.releasedWidth)).toBeGreaterThanOrEqual(0);
          expect(placed.releasedX).toBeGreaterThanOrEqual(placed.x);
          expect(placed.textX + valueWidthOf(placed.bar.whole.text)).toBeLessThanOrEqual(chart.width + 0.1);
        }
      }),
    );
  });
});
