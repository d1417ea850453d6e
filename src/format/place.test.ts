// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest';
import { formatLines } from './place.ts';

test('one line is named in the singular, a range in the plural', () => {
  expect(formatLines({ first: 391, last: 391 })).toBe('riga 391');
  expect(formatLines({ first: 391, last: 392 })).toBe('righe 391-392');
});
