// SPDX-License-Identifier: EUPL-1.2
import { placeBarChart, type Bar, type PlacedBarChart } from '../charts/bar-chart.ts';
import { narrowLayout, wideLayout } from '../charts/layout.ts';
import { figureKind } from '../domain/figure-kind.ts';
import type { Measure } from '../domain/measure.ts';
import { textAt, type ExplorerTable } from './explorer-table.ts';
import { figureText, isNoted, tellingTexts, unitName } from './view-columns.ts';

export interface BarSet {
  readonly kind: 'bars';
  /** What the values are: the unit's name. */
  readonly unit: string;
  readonly bars: readonly Bar[];
}

/**
 * Figures as bars, one a figure and one scale a unit: figures are set side by side, never added. A bar is named by what
 * tells the figures apart. A unit of one figure has none: there is nothing to set it beside.
 */
export function viewBars(table: ExplorerTable, rows: readonly number[]): readonly BarSet[] {
  return [...Map.groupBy(rows, (row) => textAt(table, 'unita', row))]
    .filter(([, members]) => members.length > 1)
    .map(([unit, members]) => {
      const labels = tellingTexts(table, members, ['indicatore', 'territorio', 'misura', 'periodo']);
      return {
        kind: 'bars',
        unit: unitName(table, unit),
        bars: members.map((row, index) => ({
          id: textAt(table, 'id', row),
          label: labels[index] ?? '',
          kind: figureKind({ measure: textAt(table, 'misura', row) as Measure, unit }),
          value: textAt(table, 'valore', row),
          text: figureText(table, row),
          noted: isNoted(table, row),
        })),
      };
    });
}

/** A set of bars placed for a wide column and for a phone. */
export const placeBars = ({ bars }: BarSet): { readonly wide: PlacedBarChart; readonly narrow: PlacedBarChart } => ({
  wide: placeBarChart(bars, wideLayout),
  narrow: placeBarChart(bars, narrowLayout),
});
