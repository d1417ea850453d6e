// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeColumn, encodeColumn } from './columns.ts';

test('a column read back is the column written', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.nat(5), fc.nat(70_000))), (values) => {
      expect([...decodeColumn(encodeColumn(values), values.length)]).toEqual(values);
    }),
  );
});

test('equal neighbours take the room of one', () => {
  expect(encodeColumn([7, 7, 7, 7, 8, 8, 8, 8])).toEqual([7, 4, 1, 4]);
  expect(encodeColumn([7, 6, 5, 4])).toHaveLength(4);
});
