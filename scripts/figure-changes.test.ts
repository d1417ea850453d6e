// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest';
import { compareFigures } from './figure-changes.ts';

const older = [
  { id: 'a-0001', valore: '32.80', testo: '32,80%' },
  { id: 'a-0002', valore: '7', testo: 'sette' },
];

test('the same figures give no change, also when a column was added or the rows stand in another order', () => {
  const newer = older.map((row) => ({ ...row, nuova: 'x' })).toReversed();
  expect(compareFigures(older, newer)).toEqual({ added: [], changed: [], withdrawn: [] });
});

test('figures added, changed and withdrawn are told apart, digit by digit', () => {
  const newer = [
    { id: 'a-0001', valore: '32.8', testo: '32,80%' },
    { id: 'a-0003', valore: '1', testo: 'una' },
  ];
  expect(compareFigures(older, newer)).toEqual({
    added: [newer[1]],
    changed: [{ id: 'a-0001', column: 'valore', before: '32.80', after: '32.8' }],
    withdrawn: [older[1]],
  });
});
