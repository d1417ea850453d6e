// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest';
import { formatDate } from './date.ts';

test.each([
  ['2020', '2020'],
  ['2020-05', 'maggio 2020'],
  ['2019-07-01', '1° luglio 2019'],
  ['2019-07-31', '31 luglio 2019'],
  ['2019-12-09', '9 dicembre 2019'],
])('%s is written «%s», as precise as it is', (iso, expected) => {
  expect(formatDate(iso)).toBe(expected);
});
