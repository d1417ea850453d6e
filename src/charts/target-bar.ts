// SPDX-License-Identifier: EUPL-1.2
import { px } from './layout.ts';

export interface PlacedTargetBar {
  /** Length of the bar of the result, in per cent of the whole. */
  readonly result: number;
  /** Where the mark of the target stands, in per cent of the whole. */
  readonly target: number;
}

/**
 * A result and its target on one line, the larger of the two as long as the line.
 * @param percent the result in per cent of the target
 */
export function placeTargetBar(percent: number): PlacedTargetBar {
  const whole = Math.max(percent, 100);
  return { result: px((percent / whole) * 100), target: px((100 / whole) * 100) };
}
