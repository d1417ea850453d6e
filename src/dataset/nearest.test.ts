// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest';
import { nearest } from './nearest.ts';

test.each([
  ['puglie', ['puglia', 'italia'], 'puglia'],
  ['Puglia', ['puglia', 'italia'], 'puglia'],
  ['cip', ['cpi', 'lep'], 'cpi'],
  ['piani-integrati', ['piani-integrati-regionali', 'piani-integrati-2'], 'piani-integrati-2'],
  ['francia', ['puglia', 'italia'], undefined],
  ['x', [], undefined],
])('of «%s» among %j most likely meant is %s', (word, known, expected) => {
  expect(nearest(word, known)).toBe(expected);
});
