// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, test } from 'vitest';
import { formatCount, formatDecimal, formatMillions } from './number.ts';

describe('formatDecimal', () => {
  test.each([
    ['0', 0, '0'],
    ['999', 0, '999'],
    ['1744', 0, '1.744'],
    ['1234.5', 2, '1.234,50'],
    ['13440000.00', 2, '13.440.000,00'],
    ['32.80', 2, '32,80'],
    ['-1250.5', 1, '-1.250,5'],
    ['12345678901234567890.12', 2, '12.345.678.901.234.567.890,12'],
  ])('writes %s with %i decimals as «%s»', (value, decimals, expected) => {
    expect(formatDecimal(value, decimals)).toBe(expected);
  });

  test.each(['', '1.234,5', '1e3', 'NaN', ' 1', '1.', 'tre', 'Infinity'])('refuses «%s», which is no decimal string', (value) => {
    expect(() => formatDecimal(value, 0)).toThrow(RangeError);
  });
});

test.each([
  ['44960569', '45,0 mln €'],
  ['3892962.46', '3,9 mln €'],
  ['0', '0,0 mln €'],
  ['1234567890', '1.234,6 mln €'],
])('%s euro are about «%s»', (value, expected) => {
  expect(formatMillions(value)).toBe(expected);
});

test.each([
  [0, '0 indicatori'],
  [1, '1 indicatore'],
  [1250, '1.250 indicatori'],
])('%i things are counted as «%s»', (count, expected) => {
  expect(formatCount(count, 'indicatore', 'indicatori')).toBe(expected);
});
