// SPDX-License-Identifier: EUPL-1.2
import Big from 'big.js';

/** What is wrong with an Italian numeral that should say `value` with so many decimals; null when nothing is. */
export function numeralFault(numeral: string, value: string, decimals: number): string | null {
  if (!/^(?:\d{1,3}(?:\.\d{3})*)(?:,\d+)?$/.test(numeral)) return `«${numeral}» is not an Italian numeral`;
  const read = numeral.replaceAll('.', '').replace(',', '.');
  if (!new Big(read).eq(value)) return `«${numeral}» is not ${value}`;
  return (read.split('.')[1] ?? '').length === decimals ? null : `«${numeral}» does not have ${decimals} decimals`;
}
