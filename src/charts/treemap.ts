// SPDX-License-Identifier: EUPL-1.2
import { hierarchy, treemap, treemapSlice, treemapSquarify } from 'd3-hierarchy';
import { LINE_HEIGHT, px, VALUE_CHAR_WIDTH, wrapLabel, type PlacedRow } from './layout.ts';

/** A part of a whole; `value` is the exact decimal string of its figure. */
export interface Part {
  readonly id: string | null;
  readonly label: string;
  /** What stands in a tile too small for the label. */
  readonly short: string;
  readonly value: string;
  /** The value as the site writes it, where there is room. */
  readonly text: string;
  /** Whether a quality note touches the figure. */
  readonly noted?: boolean;
}

type Line = PlacedRow['labelLines'][number];

export interface PlacedPart {
  readonly part: Part;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly labelLines: readonly Line[];
  /** The value's text; no lines where neither name nor value has room. */
  readonly textLines: readonly Line[];
  /** From the tile to its label, where the label stands beside it. */
  readonly leader: string | null;
}

export interface PlacedTreemap {
  readonly width: number;
  readonly height: number;
  readonly parts: readonly PlacedPart[];
}

/** Tiles with their names inside, or for a phone slices in one column with their names at its side. */
export interface TreemapLayout {
  readonly kind: 'tiles' | 'slices';
  readonly width: number;
  readonly height: number;
  /** Width of the column (`slices` only). */
  readonly column: number;
}

export const wideTreemapLayout: TreemapLayout = { kind: 'tiles', width: 760, height: 440, column: 760 };
export const narrowTreemapLayout: TreemapLayout = { kind: 'slices', width: 288, height: 420, column: 64 };

const PADDING = 6;
const LEADER = 20;

/**
 * Areas in proportion to the values, largest first; a part of zero has no area and no tile. The parts must add up to a
 * whole: that they do is for the caller to know.
 */
export function placeTreemap(parts: readonly Part[], layout: TreemapLayout): PlacedTreemap {
  const tile = layout.kind === 'tiles' ? treemapSquarify.ratio(1) : treemapSlice;
  const root = hierarchy<{ readonly part?: Part; readonly children?: readonly { readonly part: Part }[] }>({
    children: parts.filter(({ value }) => Number(value) > 0).map((part) => ({ part })),
  })
    .sum(({ part }) => Number(part?.value ?? 0))
    .sort((a, b) => (b.value ?? 0) - (a.value ?? 0));
  const leaves = treemap<typeof root.data>().tile(tile).size([layout.column, layout.height])(root).children ?? [];
  const boxes = leaves.flatMap(({ data: { part }, x0, y0, x1, y1 }) =>
    part === undefined ? [] : [{ part, x: px(x0), y: px(y0), width: px(px(x1) - px(x0)), height: px(px(y1) - px(y0)) }],
  );
  return layout.kind === 'tiles' ? { ...layout, parts: boxes.map(nameInside) } : nameBeside(boxes, layout);
}

type Box = Pick<PlacedPart, 'part' | 'x' | 'y' | 'width' | 'height'>;

/** The name that fits the tile, whole or short; a tile too small for either has no name and no value. */
function nameInside(box: Box): PlacedPart {
  const chars = Math.floor((box.width - 2 * PADDING) / VALUE_CHAR_WIDTH);
  const value = wrapLabel(box.part.text, chars);
  const fits = (lines: readonly string[]): boolean =>
    [...lines, ...value].every((line) => line.length <= chars) && (lines.length + value.length) * LINE_HEIGHT + PADDING <= box.height;
  const lines = [wrapLabel(box.part.label, chars), [box.part.short]].find(fits);
  const [x, top] = [px(box.x + PADDING), box.y + LINE_HEIGHT];
  return {
    ...box,
    labelLines: stack(lines ?? [], x, top),
    textLines: lines === undefined ? [] : stack(value, x, top + lines.length * LINE_HEIGHT),
    leader: null,
  };
}

/** Names at the right of the column, each by its slice or, where slices are thin, under the name before. */
function nameBeside(boxes: readonly Box[], { width, height, column }: TreemapLayout): PlacedTreemap {
  const x = column + LEADER;
  const chars = Math.floor((width - x) / VALUE_CHAR_WIDTH);
  let bottom = 0;
  const parts = boxes.map((box): PlacedPart => {
    const lines = wrapLabel(box.part.label, chars);
    const top = Math.max(box.y, bottom);
    bottom = top + (lines.length + 1) * LINE_HEIGHT + 6;
    return {
      ...box,
      labelLines: stack(lines, x, top + 14),
      textLines: stack([box.part.text], x, top + 14 + lines.length * LINE_HEIGHT),
      leader: `M${column} ${px(facing(box, top + LINE_HEIGHT / 2))}L${x - 4} ${px(top + LINE_HEIGHT / 2)}`,
    };
  });
  return { width, height: Math.ceil(Math.max(height, bottom)), parts };
}

/** The height of a slice that is nearest to a height, well inside it. */
function facing({ y, height }: Box, target: number): number {
  const inset = Math.min(LINE_HEIGHT / 2, height / 2);
  return Math.min(Math.max(target, y + inset), y + height - inset);
}

const stack = (lines: readonly string[], x: number, top: number): readonly Line[] =>
  lines.map((text, index) => ({ text, x, y: px(top + index * LINE_HEIGHT) }));
