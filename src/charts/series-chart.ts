// SPDX-License-Identifier: EUPL-1.2
import { scaleLinear } from 'd3-scale';
import type { Bar } from './bar-chart.ts';
import { LINE_HEIGHT, px, VALUE_CHAR_WIDTH, wrapLabel, type PlacedRow } from './layout.ts';

/** A stage of a series: the bar of a period. */
export interface Stage extends Bar {
  /** What stands under the period: what the figure is, where the document states it. */
  readonly below: readonly string[];
  /** Whether the period is longer than a year: the figure may belong to any moment of it. */
  readonly isLong: boolean;
}

type Line = PlacedRow['labelLines'][number];

export interface PlacedStage {
  readonly stage: Stage;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Middle of the column, where all its texts are centred. */
  readonly middle: number;
  readonly textY: number;
  readonly labelLines: readonly Line[];
  readonly belowLines: readonly Line[];
}

export interface PlacedSeriesChart {
  readonly width: number;
  readonly height: number;
  readonly baseline: number;
  readonly stages: readonly PlacedStage[];
}

/** More columns than this leave no room for the words under them. */
export const MOST_STAGES = 8;

const [WIDTH, TOP, TALLEST, WIDEST_STEP, GAP] = [760, 24, 150, 190, 28];

/** Columns from a common zero, one a period, from left to right; what each is stands in words under it. */
export function placeSeriesChart(stages: readonly Stage[]): PlacedSeriesChart {
  const step = Math.min(WIDEST_STEP, WIDTH / Math.max(1, stages.length));
  const chars = Math.floor((step - 8) / VALUE_CHAR_WIDTH);
  const scale = scaleLinear([0, Math.max(0, ...stages.map(({ value }) => Number(value))) || 1], [0, TALLEST]);
  const baseline = TOP + TALLEST;
  const placed = stages.map((stage, index): PlacedStage => {
    const height = px(scale(Number(stage.value)));
    const middle = px(index * step + step / 2);
    const stack = (lines: readonly string[], top: number): readonly Line[] =>
      lines.map((text, line) => ({ text, x: middle, y: top + line * LINE_HEIGHT }));
    const label = wrapLabel(stage.label, chars);
    return {
      stage,
      x: px(index * step + GAP / 2),
      y: px(baseline - height),
      width: px(step - GAP),
      height,
      middle,
      textY: px(baseline - height - 7),
      labelLines: stack(label, baseline + LINE_HEIGHT),
      belowLines: stack(
        stage.below.flatMap((text) => wrapLabel(text, chars)),
        baseline + (label.length + 1) * LINE_HEIGHT,
      ),
    };
  });
  const bottom = Math.max(baseline, ...placed.flatMap(({ labelLines, belowLines }) => [...labelLines, ...belowLines].map(({ y }) => y)));
  return { width: WIDTH, height: bottom + 6, baseline, stages: placed };
}
