// SPDX-License-Identifier: EUPL-1.2
import { placeBarChart, type Bar, type PlacedBarChart } from '../charts/bar-chart.ts';
import { narrowLayout, wideLayout } from '../charts/layout.ts';
import { valueAt } from './columnar-file.ts';
import { textAt, type ExplorerTable } from './explorer-table.ts';
import { figureText, viewText } from './view-columns.ts';

/** More bars than these are read better as a table. */
export const MOST_BARS = 30;

export interface BarSet {
  /** What the values are: the unit's name. */
  readonly unit: string;
  readonly bars: readonly Bar[];
}

/**
 * A view as bars, one a figure and one scale a unit: figures are set side by side, never added. A bar is named by what tells
 * the figures apart. Empty where there are too many figures, or no two of the same unit.
 */
export function viewBars(table: ExplorerTable, rows: readonly number[]): readonly BarSet[] {
  if (rows.length > MOST_BARS) return [];
  return [...Map.groupBy(rows, (row) => textAt(table, 'unita', row))]
    .filter(([, members]) => members.length > 1)
    .map(([unit, members]) => {
      const telling = ['indicatore', 'territorio', 'misura', 'periodo', 'fonte'].filter(
        (name) => new Set(members.map((row) => viewText(table, name, row))).size > 1,
      );
      return {
        unit: table.unit(unit).symbol ?? table.unit(unit).plural,
        bars: members.map((row) => ({
          id: textAt(table, 'id', row),
          label: (telling.length === 0 ? ['indicatore'] : telling).map((name) => viewText(table, name, row)).join(', '),
          value: textAt(table, 'valore', row),
          text: figureText(table, row),
          noted: valueAt(table.column('con_note'), row) === 'si',
        })),
      };
    });
}

/** A set of bars placed for a wide column and for a phone. */
export const placeBars = ({ bars }: BarSet): { readonly wide: PlacedBarChart; readonly narrow: PlacedBarChart } => ({
  wide: placeBarChart(bars, wideLayout),
  narrow: placeBarChart(bars, narrowLayout),
});
