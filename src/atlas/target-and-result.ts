// SPDX-License-Identifier: EUPL-1.2
import { compareDecimals, percentOf } from '../domain/decimal.ts';
import type { Observation } from '../domain/observation.ts';

/** What of a figure decides whether another stands beside it in print. */
export type PrintedFigure = Pick<Observation, 'document' | 'table' | 'indicator' | 'territory' | 'unit' | 'breakdown'> & {
  readonly measure: string;
  readonly lines: Pick<Observation['lines'], 'first'>;
};

/** A target and a result that one printed table sets side by side. */
export interface TargetAndResult<F extends PrintedFigure = Observation> {
  readonly target: F;
  readonly result: F;
}

/** What the figures of one printed row that speak of the same thing have in common. */
export const printedRowKey = (figure: PrintedFigure): string =>
  [figure.document, figure.table, figure.lines.first, figure.indicator, figure.territory, figure.unit, figure.breakdown ?? ''].join('|');

/**
 * Pairs of target and result of the same indicator, territory, unit and part, from the same line of the same table.
 * Figures that stand elsewhere are never paired: that two documents mean the same has to be declared, not guessed.
 * A row may print the target twice; the first one is taken.
 */
export function pairTargetsAndResults<F extends PrintedFigure>(figures: readonly F[]): readonly TargetAndResult<F>[] {
  const rows = Map.groupBy(
    figures.filter((figure) => figure.table !== null),
    printedRowKey,
  );
  return [...rows.values()].flatMap((row) => {
    const target = row.find(({ measure }) => measure === 'obiettivo');
    const result = row.find(({ measure }) => measure === 'risultato');
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
