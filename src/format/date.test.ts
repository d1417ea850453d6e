// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest';
import { formatDate, formatMonths } from './date.ts';

test.each([
  ['2020', '2020'],
  ['2020-05', 'maggio 2020'],
  ['2019-07-01', '1° luglio 2019'],
  ['2019-07-31', '31 luglio 2019'],
  ['2019-12-09', '9 dicembre 2019'],
])('%s is written «%s», as precise as it is', (iso, expected) => {
  expect(formatDate(iso)).toBe(expected);
});

test('an interval is written with the first letters of its months, a month alone once', () => {
  expect(formatMonths('2017-08-01', '2019-07-31')).toBe('ago 2017 – lug 2019');
  expect(formatMonths('2019-05-01', '2019-05-31')).toBe('mag 2019');
});
