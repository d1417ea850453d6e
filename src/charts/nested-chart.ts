// SPDX-License-Identifier: EUPL-1.2
import { scaleLinear } from 'd3-scale';
import type { Bar } from './bar-chart.ts';
import { placeRows, px, VALUE_GAP, type PlacedRow, type RowLayout } from './layout.ts';

/** A step of a chain; the one that the page is about has its name in strong type. */
export interface Step extends Omit<Bar, 'kind'> {
  readonly isOwn?: boolean;
}

export interface PlacedStep extends PlacedRow {
  readonly step: Step;
  readonly x: number;
  readonly width: number;
  /** The step before, which this one does not pass; null for the first. */
  readonly wholeWidth: number | null;
  readonly textX: number;
}

export interface PlacedNestedChart {
  readonly width: number;
  readonly height: number;
  readonly steps: readonly PlacedStep[];
}

/** Steps that are each no larger than the one before, on one scale from a common zero: each is drawn inside its whole. */
export function placeNestedChart(steps: readonly Step[], layout: RowLayout): PlacedNestedChart {
  const placed = placeRows(
    steps.map(({ label }) => label),
    layout,
    steps.map(({ text }) => text),
  );
  const scale = scaleLinear([0, Math.max(1, ...steps.map(({ value }) => Number(value)))], [0, placed.length]);
  const widths = steps.map(({ value }) => px(scale(Number(value))));
  return {
    width: placed.width,
    height: placed.height,
    steps: placed.rows.map((row, index) => {
      const [width = 0, whole] = [widths[index], widths[index - 1]];
      return {
        ...row,
        step: steps[index] as Step,
        x: placed.x,
        width,
        wholeWidth: whole ?? null,
        textX: px(placed.x + Math.max(width, whole ?? 0) + VALUE_GAP),
      };
    }),
  };
}
