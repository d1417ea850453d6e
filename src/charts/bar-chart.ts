// SPDX-License-Identifier: EUPL-1.2
import { scaleLinear } from 'd3-scale';
import type { FigureKind } from '../domain/figure-kind.ts';
import { placeRows, px, VALUE_GAP, type PlacedRow, type RowLayout } from './layout.ts';

/** A value to be drawn; `value` is the exact decimal string of the figure. */
export interface Bar {
  /** Null for an example, which is no document's figure. */
  readonly id: string | null;
  readonly label: string;
  readonly kind: FigureKind;
  readonly value: string;
  /** The value as the site writes it. */
  readonly text: string;
  /** Whether a quality note touches the figure. */
  readonly noted?: boolean;
}

export interface PlacedBar extends PlacedRow {
  readonly bar: Bar;
  readonly x: number;
  readonly width: number;
  readonly textX: number;
}

export interface PlacedBarChart {
  readonly width: number;
  readonly height: number;
  readonly bars: readonly PlacedBar[];
}

/** Horizontal bars from a common zero, longest value first read at the end of its bar. */
export function placeBarChart(bars: readonly Bar[], layout: RowLayout): PlacedBarChart {
  const placed = placeRows(
    bars.map((bar) => bar.label),
    layout,
    bars.map((bar) => bar.text),
  );
  const scale = scaleLinear([0, Math.max(1, ...bars.map((bar) => Number(bar.value)))], [0, placed.length]);
  return {
    width: placed.width,
    height: placed.height,
    bars: placed.rows.map((row, index) => {
      const bar = bars[index] as Bar;
      const width = px(scale(Number(bar.value)));
      return { ...row, bar, x: placed.x, width, textX: px(placed.x + width + VALUE_GAP) };
    }),
  };
}
