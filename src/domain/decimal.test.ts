// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareDecimals, percentOf, subtractDecimals, sumDecimals } from './decimal.ts';

const SCALE = 6;

/** Decimal strings with up to twelve whole digits and six decimals, as wide as any amount of the documents. */
const decimal = fc
  .tuple(fc.bigInt({ min: 0n, max: 10n ** 12n }), fc.nat({ max: SCALE }), fc.bigInt({ min: 0n, max: 10n ** 6n - 1n }))
  .map(([whole, decimals, fraction]) => (decimals === 0 ? String(whole) : `${whole}.${String(fraction).padStart(SCALE, '0').slice(0, decimals)}`));

/** A decimal string as a whole number of millionths. */
function millionths(text: string): bigint {
  const [, sign = '', whole = '', fraction = ''] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text) ?? [];
  expect(whole, `«${text}» is a plain decimal string`).not.toBe('');
  return BigInt(`${sign}${whole}${fraction.padEnd(SCALE, '0')}`);
}

describe('sumDecimals', () => {
  test('of nothing is zero', () => {
    expect(sumDecimals([])).toBe('0');
  });

  test('keeps the cents that floating point loses', () => {
    expect(sumDecimals(['0.1', '0.2'])).toBe('0.3');
    expect(sumDecimals(['3892962.46', '1931155.10'])).toBe('5824117.56');
  });

  test('is the sum that whole-number arithmetic gives, and never takes an exponent', () => {
    fc.assert(
      fc.property(fc.array(decimal, { maxLength: 30 }), (values) => {
        expect(millionths(sumDecimals(values))).toBe(values.reduce((sum, value) => sum + millionths(value), 0n));
      }),
    );
  });
});

describe('subtractDecimals', () => {
  test('is the difference that whole-number arithmetic gives', () => {
    fc.assert(
      fc.property(decimal, decimal, (a, b) => {
        expect(millionths(subtractDecimals(a, b))).toBe(millionths(a) - millionths(b));
      }),
    );
  });

  test('of a number and itself is zero without a sign', () => {
    fc.assert(
      fc.property(decimal, (a) => {
        expect(subtractDecimals(a, a)).toBe('0');
      }),
    );
  });
});

describe('compareDecimals', () => {
  test('orders numbers as whole-number arithmetic does, not as texts', () => {
    fc.assert(
      fc.property(decimal, decimal, (a, b) => {
        const difference = millionths(a) - millionths(b);
        expect(Math.sign(compareDecimals(a, b))).toBe(difference < 0n ? -1 : difference > 0n ? 1 : 0);
      }),
    );
  });

  test('finds numbers equal that are printed with different decimals', () => {
    expect(compareDecimals('20', '20.00')).toBe(0);
  });
});

describe('percentOf', () => {
  test.each([
    ['1', '3', 1, '33.3'],
    ['2', '3', 1, '66.7'],
    ['20', '20', 1, '100.0'],
    ['17975', '7000', 1, '256.8'],
    ['0', '7', 1, '0.0'],
    ['1', '8', 0, '13'],
    ['1', '2000', 1, '0.1'],
  ])('%s of %s with %i decimals is %s', (part, whole, digits, expected) => {
    expect(percentOf(part, whole, digits)).toBe(expected);
  });

  test('rounds half up, as whole-number arithmetic does', () => {
    fc.assert(
      fc.property(
        decimal,
        decimal.filter((whole) => millionths(whole) > 0n),
        fc.nat({ max: 3 }),
        (part, whole, digits) => {
          const [numerator, denominator] = [millionths(part) * 100n * 10n ** BigInt(digits), millionths(whole)];
          const rounded = (2n * numerator + denominator) / (2n * denominator);
          expect(
            percentOf(part, whole, digits)
              .replace('.', '')
              .replace(/^0+(?=\d)/, ''),
          ).toBe(String(rounded));
        },
      ),
    );
  });

  test('of zero has no value', () => {
    expect(() => percentOf('5', '0.00', 1)).toThrow(RangeError);
  });
});
