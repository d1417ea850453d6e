// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { VALUE_CHAR_WIDTH } from './layout.ts';
import { narrowTreemapLayout, SHARE_MARK, placeTreemap, wideTreemapLayout, type Part, type PlacedPart } from './treemap.ts';

const part = (value: string, label = 'Sezione 1. Servizi per il lavoro'): Part => ({
  id: `rapporto-${value}`,
  label,
  short: 'Sez. 1',
  value,
  text: `${value} €`,
  share: '25,0%',
});
const areaOf = ({ width, height }: PlacedPart): number => width * height;
const someParts = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 10 ** 8 }), fc.lorem({ maxCount: 12 })), { minLength: 1, maxLength: 12 })
  .map((rows) => rows.map(([value, label]) => part(String(value), label)));

describe.each([
  ['wide', wideTreemapLayout],
  ['narrow', narrowTreemapLayout],
])('placeTreemap in the %s layout', (_, layout) => {
  const box = layout.column * layout.height;

  test('gives one part the whole box', () => {
    expect(placeTreemap([part('5')], layout).parts).toMatchObject([{ x: 0, y: 0, width: layout.column, height: layout.height }]);
  });

  test('puts the largest part first, whatever the order in which they come', () => {
    const placed = placeTreemap([part('1'), part('7'), part('2')], layout);
    expect(placed.parts.map(({ part: { value } }) => value)).toEqual(['7', '2', '1']);
  });

  test('leaves out a part of zero, and is empty where nothing is left', () => {
    expect(placeTreemap([part('3'), part('0')], layout).parts).toHaveLength(1);
    expect(placeTreemap([part('0')], layout).parts).toEqual([]);
    expect(placeTreemap([], layout).parts).toEqual([]);
  });

  test('gives each part an area in proportion to its value, and all of them the whole box', () => {
    fc.assert(
      fc.property(someParts, (parts) => {
        const total = parts.reduce((sum, { value }) => sum + Number(value), 0);
        const placed = placeTreemap(parts, layout).parts;
        // Coordinates are rounded to a tenth: a side may be off by that much.
        for (const tile of placed) {
          expect(Math.abs(areaOf(tile) - (Number(tile.part.value) / total) * box)).toBeLessThanOrEqual(0.1 * (tile.width + tile.height) + 0.1);
        }
        if (total > 0) expect(placed.reduce((sum, tile) => sum + areaOf(tile), 0)).toBeCloseTo(box, -2);
      }),
    );
  });

  test('never lets tiles overlap or leave the box', () => {
    fc.assert(
      fc.property(someParts, (parts) => {
        const placed = placeTreemap(parts, layout).parts;
        for (const [index, a] of placed.entries()) {
          expect(Math.min(a.x, a.y, a.width, a.height)).toBeGreaterThanOrEqual(0);
          expect(a.x + a.width).toBeLessThanOrEqual(layout.column + 0.05);
          expect(a.y + a.height).toBeLessThanOrEqual(layout.height + 0.05);
          for (const b of placed.slice(index + 1)) {
            const across = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
            const down = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
            expect(Math.min(across, down)).toBeLessThan(0.05);
          }
        }
      }),
    );
  });
});

test('the name and the value of a tile stay inside it; one too small for them has neither', () => {
  fc.assert(
    fc.property(someParts, (parts) => {
      for (const tile of placeTreemap(parts, wideTreemapLayout).parts) {
        expect(tile.labelLines.length > 0).toBe(tile.textLine !== null);
        const {
          textLine,
          hasShareInLine,
          shareLine,
          part: { share },
        } = tile;
        const value = textLine === null ? [] : [{ ...textLine, text: hasShareInLine ? `${textLine.text}${SHARE_MARK}${share}` : textLine.text }];
        for (const line of [...tile.labelLines, ...value, ...(shareLine === null ? [] : [shareLine])]) {
          expect(line.x + line.text.length * VALUE_CHAR_WIDTH).toBeLessThanOrEqual(tile.x + tile.width);
          expect(line.y).toBeLessThanOrEqual(tile.y + tile.height);
        }
      }
    }),
  );
});

test('the names beside slices never run into each other, and the picture is as tall as the last needs', () => {
  fc.assert(
    fc.property(someParts, (parts) => {
      const { parts: placed, height } = placeTreemap(parts, narrowTreemapLayout);
      for (const [index, slice] of placed.entries()) {
        const next = placed[index + 1]?.labelLines[0]?.y ?? height + 12;
        expect(slice.textLine?.y).toBeLessThan(next - 12);
      }
    }),
  );
});

test('a part is large from a fifth of the whole, middling from a twentieth', () => {
  const sizes = placeTreemap([part('200'), part('199'), part('50'), part('49'), part('502')], wideTreemapLayout).parts.map(
    ({ part: { value }, size }) => [value, size],
  );
  expect(sizes).toEqual([
    ['502', 'large'],
    ['200', 'large'],
    ['199', 'middle'],
    ['50', 'middle'],
    ['49', 'small'],
  ]);
});

test('the value is never cut: it has one line, and a tile too narrow for it has no name either', () => {
  const { parts } = placeTreemap([part('1000000'), part('900')], { ...wideTreemapLayout, width: 200, column: 200, height: 50 });
  expect(parts.map(({ textLine }) => textLine?.text ?? null)).toEqual(['1000000 €', null]);
});
