// SPDX-License-Identifier: EUPL-1.2
import Big from 'big.js';

/** The exact sum of decimal strings; `'0'` for none. */
export function sumDecimals(values: readonly string[]): string {
  return values.reduce((sum, value) => sum.plus(value), new Big(0)).toFixed();
}

/** The exact difference `a - b` of decimal strings. */
export function subtractDecimals(a: string, b: string): string {
  return new Big(a).minus(b).toFixed();
}

/** Negative, zero or positive as `a` is smaller than, equal to or larger than `b`. */
export function compareDecimals(a: string, b: string): number {
  return new Big(a).cmp(b);
}

/**
 * `part` as a percentage of `whole`, rounded half up to `digits` decimals.
 * @throws RangeError when `whole` is zero: a share of nothing has no value.
 */
export function percentOf(part: string, whole: string, digits: number): string {
  if (new Big(whole).eq(0)) throw new RangeError(`percentOf: the whole is zero (part ${part})`);
  return new Big(part).times(100).div(whole).round(digits, Big.roundHalfUp).toFixed(digits);
}
