// SPDX-License-Identifier: EUPL-1.2
import { scaleLinear } from 'd3-scale';
import { placeRows, px, VALUE_GAP, type PlacedRow, type RowLayout } from './layout.ts';

/** A whole that the document itself divides into a part kept and a part given up. */
export interface SplitBar {
  readonly label: string;
  /** Whether a quality note touches any of the three figures. */
  readonly noted?: boolean;
  readonly whole: { readonly id: string | null; readonly value: string; readonly text: string };
  readonly kept: { readonly id: string | null; readonly value: string; readonly text: string };
  readonly released: { readonly id: string | null; readonly value: string; readonly text: string };
}

export interface PlacedSplitBar extends PlacedRow {
  readonly bar: SplitBar;
  readonly x: number;
  readonly keptWidth: number;
  readonly releasedX: number;
  readonly releasedWidth: number;
  readonly textX: number;
}

export interface PlacedSplitBarChart {
  readonly width: number;
  readonly height: number;
  readonly bars: readonly PlacedSplitBar[];
}

/** Bars divided in two, on one scale: what a budget was, what remained of it, what was released. */
export function placeSplitBarChart(bars: readonly SplitBar[], layout: RowLayout): PlacedSplitBarChart {
  const placed = placeRows(
    bars.map((bar) => bar.label),
    layout,
    bars.map((bar) => bar.whole.text),
  );
  // The parts as drawn: documents print parts that do not add up to their whole.
  const lengths = bars.map((bar) => Math.max(Number(bar.whole.value), Number(bar.kept.value) + Number(bar.released.value)));
  const scale = scaleLinear([0, Math.max(1, ...lengths)], [0, placed.length]);
  return {
    width: placed.width,
    height: placed.height,
    bars: placed.rows.map((row, index) => {
      const bar = bars[index] as SplitBar;
      const keptWidth = scale(Number(bar.kept.value));
      const releasedWidth = scale(Number(bar.released.value));
      return {
        ...row,
        bar,
        x: placed.x,
        keptWidth: px(keptWidth),
        releasedX: px(placed.x + keptWidth),
        releasedWidth: px(releasedWidth),
        textX: px(placed.x + keptWidth + releasedWidth + VALUE_GAP),
      };
    }),
  };
}
