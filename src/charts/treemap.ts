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
  /** Its share of the whole as the site writes it; left out where there is no room. */
  readonly share: string;
  /** Whether a quality note touches the figure. */
  readonly noted?: boolean;
}

type Line = PlacedRow['labelLines'][number];

/** How much of the whole a part is, in three steps that a reader tells apart at once. */
export type PartSize = 'large' | 'middle' | 'small';

export interface PlacedPart {
  readonly part: Part;
  readonly size: PartSize;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly labelLines: readonly Line[];
  /** The value's text, on one line; null where neither name nor value has room. */
  readonly textLine: Line | null;
  /** The share on the line after the value's; null where it stands on the same line, or nowhere. */
  readonly shareLine: Line | null;
  /** Whether the share has room after the value, on the same line. */
  readonly hasShareInLine: boolean;
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

export const wideTreemapLayout: TreemapLayout = { kind: 'tiles', width: 760, height: 420, column: 760 };
export const narrowTreemapLayout: TreemapLayout = { kind: 'slices', width: 288, height: 420, column: 64 };

const PADDING = 8;
const LEADER = 20;

/** Shares of the whole from which a part is large, and middling. */
const [LARGE, MIDDLE] = [0.2, 0.05];
const sizeOf = (share: number): PartSize => (share >= LARGE ? 'large' : share >= MIDDLE ? 'middle' : 'small');

/** What stands between a value and its share. */
export const SHARE_MARK = ' · ';
const withShare = ({ text, share }: Part): string => `${text}${SHARE_MARK}${share}`;

/** Shapes that tiles may tend to, square first: the one by which most names can be read is taken. */
const RATIOS = [1, 1.6, 2.2];

/**
 * Areas in proportion to the values, largest first; a part of zero has no area and no tile. The parts must add up to a
 * whole: that they do is for the caller to know.
 */
export function placeTreemap(parts: readonly Part[], layout: TreemapLayout): PlacedTreemap {
  const root = hierarchy<{ readonly part?: Part; readonly children?: readonly { readonly part: Part }[] }>({
    children: parts.filter(({ value }) => Number(value) > 0).map((part) => ({ part })),
  })
    .sum(({ part }) => Number(part?.value ?? 0))
    .sort((a, b) => (b.value ?? 0) - (a.value ?? 0));
  const boxesOf = (tile: typeof treemapSlice): readonly Box[] => {
    const leaves = treemap<typeof root.data>().tile(tile).size([layout.column, layout.height])(root).children ?? [];
    return leaves.flatMap(({ data: { part }, value = 0, x0, y0, x1, y1 }) =>
      part === undefined
        ? []
        : [{ part, size: sizeOf(value / (root.value ?? 1)), x: px(x0), y: px(y0), width: px(px(x1) - px(x0)), height: px(px(y1) - px(y0)) }],
    );
  };
  if (layout.kind === 'slices') return nameBeside(boxesOf(treemapSlice), layout);
  const ways = RATIOS.map((ratio) => boxesOf(treemapSquarify.ratio(ratio)).map(nameInside));
  const [best = []] = ways.toSorted((a, b) => readable(b) - readable(a));
  return { width: layout.width, height: layout.height, parts: best };
}

type Box = Pick<PlacedPart, 'part' | 'size' | 'x' | 'y' | 'width' | 'height'>;

/** Whole names count more than short ones, and any name more than none. */
const readable = (parts: readonly PlacedPart[]): number =>
  parts.reduce((sum, { part, labelLines }) => sum + (labelLines.length === 0 ? 0 : labelLines[0]?.text === part.short ? 2 : 3), 0);

/** The name that fits the tile, whole or short; a tile too small for either has no name and no value. */
function nameInside(box: Box): PlacedPart {
  const chars = Math.floor((box.width - 2 * PADDING) / VALUE_CHAR_WIDTH);
  const { label, short, text } = box.part;
  const fits = (lines: readonly string[]): boolean =>
    [...lines, text].every((line) => line.length <= chars) && (lines.length + 1) * LINE_HEIGHT + PADDING <= box.height;
  const lines = [wrapLabel(label, chars), [short]].find(fits) ?? [];
  const [x, top] = [px(box.x + PADDING), box.y + LINE_HEIGHT + 2];
  const [textLine = null] = lines.length === 0 ? [] : stack([text], x, top + lines.length * LINE_HEIGHT);
  const hasShareInLine = withShare(box.part).length <= chars;
  const hasRoomBelow = (lines.length + 2) * LINE_HEIGHT + PADDING <= box.height;
  const shareLine = textLine !== null && !hasShareInLine && hasRoomBelow ? { ...textLine, text: box.part.share, y: textLine.y + LINE_HEIGHT } : null;
  return { ...box, labelLines: stack(lines, x, top), textLine, hasShareInLine, shareLine, leader: null };
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
      textLine: { text: box.part.text, x, y: px(top + 14 + lines.length * LINE_HEIGHT) },
      hasShareInLine: withShare(box.part).length <= chars,
      shareLine: null,
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
