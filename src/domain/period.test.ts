// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest';
import { comparePeriods, type Period } from './period.ts';

test('of two periods the earlier start comes first, and of two that start together the shorter', () => {
  const period = (start: string, end: string): Period => ({ id: `${start}-${end}`, name: start, start, end });
  const ordered = [
    period('2017-01-01', '2020-12-31'),
    period('2019-01-01', '2019-07-31'),
    period('2019-01-01', '2019-12-31'),
    period('2019-07-01', '2019-07-31'),
  ];
  expect(ordered.toReversed().toSorted(comparePeriods)).toEqual(ordered);
});
