// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { linesSchema, parseLines } from './locator.ts';

const line = fc.integer({ min: 1, max: 1_000_000 });

describe('parseLines', () => {
  test('reads back one line and any range whose end does not come before its start', () => {
    fc.assert(
      fc.property(line, line, (a, b) => {
        const [first, last] = [Math.min(a, b), Math.max(a, b)];
        expect(parseLines(`${first}-${last}`)).toEqual({ first, last });
        expect(parseLines(String(first))).toEqual({ first, last: first });
      }),
    );
  });

  test('refuses a range that ends before it starts', () => {
    fc.assert(fc.property(line, line, (a, b) => a === b || parseLines(`${Math.max(a, b)}-${Math.min(a, b)}`) === undefined));
  });

  test.each(['', '0', '0-3', '012', '3-', '-3', '3–4', '3 - 4', ' 3', '3\n', '1.234', 'riga 3', '3-4-5', '٣'])('refuses «%s»', (text) => {
    expect(parseLines(text)).toBeUndefined();
  });

  test('of arbitrary text gives lines that the schema accepts, or nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'0123456789- .,a') }), (text) => {
        const lines = parseLines(text);
        if (lines !== undefined) expect(linesSchema.parse(lines).last).toBeGreaterThanOrEqual(lines.first);
      }),
    );
  });
});
