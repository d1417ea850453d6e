// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BAR_HEIGHT, LINE_HEIGHT, MARK_OVERHANG, narrowLayout, placeRows, px, valueWidthOf, VALUE_GAP, wideLayout, wrapLabel } from './layout.ts';

describe('wrapLabel', () => {
  const label = fc.string({ unit: fc.constantFrom('a', 'b', 'è', ' '), maxLength: 80 });
  const chars = fc.integer({ min: 1, max: 46 });

  test('loses nothing: its lines joined by blanks are the label', () => {
    fc.assert(fc.property(label, chars, (text, max) => wrapLabel(text, max).join(' ') === text));
  });

  test('makes no line longer than the room, unless one word is', () => {
    fc.assert(fc.property(label, chars, (text, max) => wrapLabel(text, max).every((line) => line.length <= max || !line.includes(' '))));
  });

  test('fills a line before it begins another', () => {
    fc.assert(
      fc.property(label, chars, (text, max) => {
        const lines = wrapLabel(text, max);
        return lines.slice(1).every((line, index) => `${lines[index] ?? ''} ${line.split(' ')[0] ?? ''}`.length > max);
      }),
    );
  });

  test.each([
    ['', 10, ['']],
    ['Imprese', 10, ['Imprese']],
    ['Centri per l’impiego', 10, ['Centri per', 'l’impiego']],
    ['Accompagnamento al lavoro', 10, ['Accompagnamento', 'al lavoro']],
  ])('cuts «%s» at %i characters into %j', (text, max, expected) => {
    expect(wrapLabel(text, max)).toEqual(expected);
  });
});

test.each([
  [0, 0],
  [1.04, 1],
  [1.05, 1.1],
  [227.999, 228],
])('the coordinate %d is written %d', (value, expected) => {
  expect(px(value)).toBe(expected);
});

const LONG = 'Azioni di rafforzamento dei servizi per l’impiego e introduzione di nuove metodologie';

describe.each([
  ['wide', wideLayout],
  ['narrow', narrowLayout],
])('placeRows in the %s layout', (_, layout) => {
  test('of no rows has nothing to draw and no negative height', () => {
    expect(placeRows([], layout)).toMatchObject({ rows: [], width: layout.width });
    expect(placeRows([], layout).height).toBeGreaterThanOrEqual(0);
  });

  test('never lets rows overlap, however long their labels', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('Imprese', LONG, `${LONG} ${LONG}`), { minLength: 1, maxLength: 12 }), (labels) => {
        const { rows, height } = placeRows(labels, layout);
        const bands = rows.map(({ labelLines, y }) => ({
          top: Math.min(y, (labelLines[0]?.y ?? 0) - 14),
          bottom: Math.max(y + BAR_HEIGHT, (labelLines.at(-1)?.y ?? 0) + 4),
        }));
        expect(bands[0]?.top).toBe(MARK_OVERHANG);
        for (const [index, band] of bands.entries()) expect(band.bottom).toBeLessThan(bands[index + 1]?.top ?? height + 1);
      }),
    );
  });

  test('sets the lines of a label one under the other', () => {
    const lines = placeRows([LONG], layout).rows[0]?.labelLines ?? [];
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.map(({ y }) => y)).toEqual(lines.map((_line, index) => MARK_OVERHANG + 14 + index * LINE_HEIGHT));
  });

  test('keeps room for the longest text of a value, and as much as the layout says where texts are short', () => {
    const text = '3.892.962,46 € su 5.824.117,56 €';
    const room = (texts: readonly string[]): number => layout.width - placeRows(['a'], layout, texts).x - placeRows(['a'], layout, texts).length;
    expect(room(['1 €'])).toBe(layout.valueWidth);
    expect(room(['1 €', text])).toBe(VALUE_GAP + valueWidthOf(text));
  });
});

test('labels stand beside the marks in the wide layout and above them in the narrow one', () => {
  expect(placeRows(['Imprese'], wideLayout)).toMatchObject({ x: 270, rows: [{ y: 3, labelLines: [{ x: 0, y: 17 }] }] });
  expect(placeRows(['Imprese'], narrowLayout)).toMatchObject({ x: 0, rows: [{ y: 23, labelLines: [{ x: 0, y: 17 }] }] });
});
