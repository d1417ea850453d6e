// SPDX-License-Identifier: EUPL-1.2
import { compareDecimals, percentOf } from '../domain/decimal.ts';
import type { Observation } from '../domain/observation.ts';

/** A target and a result that one printed table sets side by side. */
export interface TargetAndResult {
  readonly target: Observation;
  readonly result: Observation;
}

/**
 * Pairs of target and result of the same indicator, territory, unit and part, from the same line of the same table.
 * Figures that stand elsewhere are never paired: that two documents mean the same has to be declared, not guessed.
 * A row may print the target twice; the first one is taken.
 */
export function pairTargetsAndResults(observations: readonly Observation[]): readonly TargetAndResult[] {
  const rows = Map.groupBy(
    observations.filter((observation) => observation.table !== null),
    (o) => [o.document, o.table, o.lines.first, o.indicator, o.territory, o.unit, o.breakdown ?? ''].join('|'),
  );
  return [...rows.values()].flatMap((row) => {
    const target = row.find((observation) => observation.measure === 'obiettivo');
    const result = row.find((observation) => observation.measure === 'risultato');
    return target && result ? [{ target, result }] : [];
  });
}

/** How far a result has come: `reached` when it is at least the target. */
export interface Progress {
  readonly reached: boolean;
  /** Share of the target, in per cent with one decimal. */
  readonly percent: string;
}

export function progressOf({ target, result }: TargetAndResult): Progress {
  return { reached: compareDecimals(result.value, target.value) >= 0, percent: percentOf(result.value, target.value, 1) };
}
