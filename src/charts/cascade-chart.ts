// SPDX-License-Identifier: EUPL-1.2
import { scaleLinear } from 'd3-scale';
import { LINE_HEIGHT, placeRows, px, VALUE_GAP, type PlacedRow, type RowLayout } from './layout.ts';

/** A level of a cascade: its figure, or the words that say why it has none. */
export interface CascadeBar {
  readonly label: string;
  readonly kind: 'obiettivo' | 'risultato';
  readonly figure: { readonly id: string | null; readonly value: string } | null;
  readonly text: string;
  /** The value of the whole that the figure is a part of. */
  readonly whole?: string;
  /** Whether a quality note touches the figure. */
  readonly noted?: boolean;
}

export interface PlacedCascadeBar extends PlacedRow {
  readonly bar: CascadeBar;
  readonly x: number;
  /** Null where nothing may be compared with the figure, or there is none: no length is drawn. */
  readonly width: number | null;
  /** Whether a mark without length stands for the figure. */
  readonly alone: boolean;
  readonly wholeWidth: number | null;
  readonly textX: number;
}

export interface PlacedCascadeChart {
  readonly width: number;
  readonly height: number;
  readonly bars: readonly PlacedCascadeBar[];
  /** Heights at which a new scale begins. */
  readonly dividers: readonly number[];
}

/** Room between two groups, for the line that divides them. */
const GROUP_GAP = LINE_HEIGHT;

/** Side of the mark of a figure that stands alone. */
export const MARK_SIZE = 10;

/**
 * Bars in groups, one scale a group: inside a group lengths are compared, from group to group they are not, and a line
 * says so. A figure alone in its group has a mark instead of a bar, because a length would compare it with something. A
 * part is drawn inside the outline of its whole; nothing is ever added.
 */
export function placeCascadeChart(groups: readonly (readonly CascadeBar[])[], layout: RowLayout): PlacedCascadeChart {
  const shifts = shiftsOf(groups);
  const rows = groups.flatMap((group, index) => group.map((bar) => ({ bar, group, shift: shifts[index] ?? 0 })));
  const placed = placeRows(
    rows.map(({ bar }) => bar.label),
    layout,
    rows.filter(({ group }) => group.length > 1).map(({ bar }) => bar.text),
  );
  const bars = placed.rows.map((row, index): PlacedCascadeBar => {
    const { bar, group, shift } = rows[index] as (typeof rows)[number];
    const scale = scaleLinear([0, longestOf(group)], [0, placed.length]);
    const alone = group.length === 1 && bar.figure !== null;
    const width = bar.figure === null || alone ? null : px(scale(Number(bar.figure.value)));
    const wholeWidth = width === null || bar.whole === undefined ? null : px(scale(Number(bar.whole)));
    const end = alone ? MARK_SIZE : Math.max(width ?? 0, wholeWidth ?? 0);
    return {
      bar,
      labelLines: row.labelLines.map((line) => ({ ...line, y: line.y + shift })),
      y: row.y + shift,
      x: placed.x,
      width,
      alone,
      wholeWidth,
      textX: end === 0 && width === null ? placed.x : px(placed.x + end + VALUE_GAP),
    };
  });
  return {
    width: placed.width,
    height: placed.height + (shifts.at(-1) ?? 0),
    bars,
    dividers: groups.flatMap((group, index) => {
      const first = bars.find(({ bar }) => bar === group[0]);
      if (!first || shifts[index] === (shifts[index - 1] ?? 0)) return [];
      return [px(Math.min(first.y, ...first.labelLines.map(({ y }) => y - 14)) - GROUP_GAP)];
    }),
  };
}

/** How far each group is moved down: a line stands between two groups when either has lengths to compare. */
function shiftsOf(groups: readonly (readonly CascadeBar[])[]): readonly number[] {
  let shift = 0;
  return groups.map((group, index) => {
    const before = groups[index - 1];
    if (before && (before.length > 1 || group.length > 1)) shift += GROUP_GAP;
    return shift;
  });
}

function longestOf(group: readonly CascadeBar[]): number {
  return Math.max(...group.flatMap(({ figure, whole }) => [Number(figure?.value ?? 0), Number(whole ?? 0)])) || 1;
}
