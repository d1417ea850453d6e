// SPDX-License-Identifier: EUPL-1.2
import { scaleLinear } from 'd3-scale';
import { LINE_HEIGHT, px } from './layout.ts';

/** What stands in the strip: a territory by its code, at a count. */
export interface Dot {
  /** Two or three letters, which the dot holds. */
  readonly code: string;
  readonly name: string;
  readonly value: number;
}

export interface PlacedDot {
  readonly dot: Dot;
  readonly x: number;
  readonly y: number;
}

export interface PlacedDotStrip {
  readonly width: number;
  readonly height: number;
  readonly dots: readonly PlacedDot[];
  /** Values named along the strip: under it where it lies, beside each row where it stands. */
  readonly ticks: readonly { readonly value: number; readonly x: number; readonly y: number }[];
  /** Where the line runs that the dots lie on; null where they stand in rows. */
  readonly ground: number | null;
}

export const DOT_WIDTH = 28;
export const DOT_HEIGHT = 22;
const GAP = 2;
const [WIDE, NARROW, TICK_WIDTH] = [760, 288, 32];
/** Room for half of a dot's outline. */
const EDGE = 1;

/** Dots over a common scale from zero, each at its value: what would cover another lies on top of it. */
export function placeDotStrip(dots: readonly Dot[]): PlacedDotStrip {
  const most = Math.max(0, ...dots.map(({ value }) => value)) || 1;
  const scale = scaleLinear([0, most], [EDGE, WIDE - DOT_WIDTH - EDGE]);
  const ends: number[] = [];
  const lying = dots
    .toSorted((a, b) => a.value - b.value)
    .map((dot) => {
      const x = px(scale(dot.value));
      const free = ends.findIndex((end) => end <= x);
      const level = free === -1 ? ends.length : free;
      ends[level] = x + DOT_WIDTH;
      return { dot, x, level };
    });
  const ground = EDGE + Math.max(1, ends.length) * (DOT_HEIGHT + GAP);
  return {
    width: WIDE,
    height: ground + LINE_HEIGHT + 6,
    dots: lying.map(({ dot, x, level }) => ({ dot, x, y: ground - (level + 1) * (DOT_HEIGHT + GAP) })),
    ticks: scale
      .ticks(6)
      .filter(Number.isInteger)
      .map((value) => ({ value, x: px(scale(value) + DOT_WIDTH / 2), y: ground + LINE_HEIGHT })),
    ground,
  };
}

/** For a phone: a row for each value, the highest first, with its dots side by side. */
export function placeDotRows(dots: readonly Dot[]): PlacedDotStrip {
  const perLine = Math.floor((NARROW - TICK_WIDTH) / (DOT_WIDTH + GAP));
  const rows = [...Map.groupBy(dots, ({ value }) => value)].toSorted(([a], [b]) => b - a);
  const placed: PlacedDot[] = [];
  const ticks: { value: number; x: number; y: number }[] = [];
  let top = EDGE;
  for (const [value, members] of rows) {
    ticks.push({ value, x: TICK_WIDTH - 10, y: top + 16 });
    for (const [index, dot] of members.entries())
      placed.push({ dot, x: TICK_WIDTH + (index % perLine) * (DOT_WIDTH + GAP), y: top + Math.floor(index / perLine) * (DOT_HEIGHT + GAP) });
    top += Math.ceil(members.length / perLine) * (DOT_HEIGHT + GAP) + GAP;
  }
  return { width: NARROW, height: top, dots: placed, ticks, ground: null };
}
