// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, test } from 'vitest';
import { anObservation } from './observation.fixture.ts';
import { compareByPlace, observationSchema } from './observation.ts';

describe('compareByPlace', () => {
  test('orders by first line, then by last line, then by id', () => {
    const ordered = [
      anObservation({ id: 'rapporto-0009', lines: { first: 2, last: 2 } }),
      anObservation({ id: 'rapporto-0002', lines: { first: 10, last: 10 } }),
      anObservation({ id: 'rapporto-0003', lines: { first: 10, last: 10 } }),
      anObservation({ id: 'rapporto-0001', lines: { first: 10, last: 12 } }),
    ];
    expect(ordered.toReversed().toSorted(compareByPlace)).toEqual(ordered);
  });
});

describe('observationSchema', () => {
  test('accepts a value only as an exact decimal string', () => {
    const accepts = (value: unknown): boolean => observationSchema.safeParse({ ...anObservation(), value }).success;
    expect(['1744', '0', '32.80', 1744, '1.744,00', '-1', '1e3', ''].map(accepts)).toEqual([true, true, true, false, false, false, false, false]);
  });

  test('refuses a property that it does not know', () => {
    expect(observationSchema.safeParse({ ...anObservation(), valore: '3' }).success).toBe(false);
  });
});
