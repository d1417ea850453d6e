// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest';
import { parsePrintedCell } from './printed-cell.ts';

test.each([
  ['1.070', '1070', 0],
  ['€ 3.892.962,46', '3892962.46', 2],
  ['€3.892.962,46', '3892962.46', 2],
  ['€\u00a0243.521,99', '243521.99', 2],
  ['2051 ²', '2051', 0],
  ['2.051²', '2051', 0],
  ['€ 5.824.117,56 *', '5824117.56', 2],
  ['32,8 %', '32.8', 1],
  ['32,8%', '32.8', 1],
  ['32,8% *', '32.8', 1],
])('the cell «%s» holds %s with %i decimals', (cell, value, decimals) => {
  expect(parsePrintedCell(cell)).toEqual({ ok: true, number: { value, decimals } });
});

test.each(['', '€', '%', '-', '€ 3,892,962.46', '$ 12', '12 €', '1.7O4', 'n.d.', '12 13', '²'])('the cell «%s» holds no number', (cell) => {
  expect(parsePrintedCell(cell).ok).toBe(false);
});
