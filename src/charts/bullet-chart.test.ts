// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatDecimal } from '../format/number.ts';
import { placeBulletChart, type Bullet } from './bullet-chart.ts';
import { BAR_HEIGHT, MARK_OVERHANG, narrowLayout, valueWidthOf, wideLayout } from './layout.ts';

const bullet = (target: string, result: string): Bullet => ({
  label: 'Imprese coinvolte',
  target: { id: 'rapporto-0001', value: target, text: formatDecimal(target, 0) },
  result: { id: 'rapporto-0002', value: result, text: formatDecimal(result, 0) },
});

describe.each([
  ['wide', wideLayout],
  ['narrow', narrowLayout],
])('placeBulletChart in the %s layout', (_, layout) => {
  const place = (target: string, result: string) => placeBulletChart([bullet(target, result)], layout).bullets[0]!;
  const room = layout.width - layout.labelWidth - layout.valueWidth;

  test('marks the target at the end of the track while the result is short of it', () => {
    expect(place('200', '50')).toMatchObject({ length: room, resultWidth: room / 4, targetX: layout.labelWidth + room });
  });

  test('marks the target inside the bar once the result is beyond it', () => {
    expect(place('50', '200')).toMatchObject({ length: room, resultWidth: room, targetX: layout.labelWidth + room / 4 });
  });

  test('draws a result of zero as nothing, and a target of zero at the start', () => {
    expect(place('20', '0')).toMatchObject({ resultWidth: 0, targetX: layout.labelWidth + room });
    expect(place('0', '0')).toMatchObject({ resultWidth: 0, targetX: layout.labelWidth });
  });

  test('gives every row a scale of its own and the same track', () => {
    const { bullets } = placeBulletChart([bullet('20', '20'), bullet('150000', '91541')], layout);
    expect(new Set(bullets.map(({ length }) => length)).size).toBe(1);
    expect(bullets[0]?.resultWidth).toBe(bullets[0]?.length);
  });

  test('never draws a bar, a mark or a text outside the width', () => {
    const value = fc.nat({ max: 10_000_000 }).map(String);
    fc.assert(
      fc.property(fc.array(fc.tuple(value, value), { minLength: 1, maxLength: 12 }), (rows) => {
        const chart = placeBulletChart(
          rows.map(([target, result]) => bullet(target, result)),
          layout,
        );
        for (const placed of chart.bullets) {
          expect(placed.resultWidth).toBeGreaterThanOrEqual(0);
          expect(placed.resultWidth).toBeLessThanOrEqual(placed.length);
          expect(placed.targetX).toBeGreaterThanOrEqual(placed.x);
          expect(placed.targetX).toBeLessThanOrEqual(placed.x + placed.length);
          expect(placed.y - MARK_OVERHANG).toBeGreaterThanOrEqual(0);
          expect(placed.y + BAR_HEIGHT + MARK_OVERHANG).toBeLessThanOrEqual(chart.height);
          const text = `${placed.bullet.result.text} su ${placed.bullet.target.text}`;
          expect(placed.textX + valueWidthOf(text)).toBeLessThanOrEqual(chart.width);
        }
      }),
    );
  });
});
