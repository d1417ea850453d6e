// SPDX-License-Identifier: EUPL-1.2

/** How a chart of rows uses its width, in SVG units (pixels at natural size). */
export interface RowLayout {
  readonly width: number;
  /** Where the label of a row stands: in a column of its own, or on the lines above the marks. */
  readonly labels: 'left' | 'above';
  /** Characters that fit on one line of a label. */
  readonly labelChars: number;
  /** Width of the label column (`left` only). */
  readonly labelWidth: number;
  /** Room kept at the right of the marks for the text of a value. */
  readonly valueWidth: number;
}

/** For columns of 42 rem and more. */
export const wideLayout: RowLayout = { width: 760, labels: 'left', labelChars: 38, labelWidth: 270, valueWidth: 88 };

/** For a phone: a geometry of its own, not the wide one made small; one of 320 px shows the text at almost its own size. */
export const narrowLayout: RowLayout = { width: 288, labels: 'above', labelChars: 38, labelWidth: 0, valueWidth: 80 };

export const LINE_HEIGHT = 18;
export const BAR_HEIGHT = 18;
const ROW_GAP = 14;
/** How far marks may stand out of their band, above and below. */
export const MARK_OVERHANG = 3;

/** A row's label, cut into lines, and the band where its marks go. */
export interface PlacedRow {
  readonly labelLines: readonly { readonly text: string; readonly x: number; readonly y: number }[];
  /** Top of the band of marks, whose height is BAR_HEIGHT. */
  readonly y: number;
}

export interface PlacedRows {
  readonly rows: readonly PlacedRow[];
  readonly width: number;
  readonly height: number;
  /** Left end and length of the band of marks. */
  readonly x: number;
  readonly length: number;
}

/** Room between the end of a mark and the text of its value. */
export const VALUE_GAP = 8;

/** No character of a text is wider, on average over a text of some words. */
export const VALUE_CHAR_WIDTH = 7;

/** Room that the text of a value needs with the sign of a note after it. */
export const valueWidthOf = (text: string): number => textWidthOf(text) + NOTE_SIGN;

/** Room that a short text needs, in the site's typeface or in its fallback: figures are wide, points narrow. */
export function textWidthOf(text: string): number {
  const narrow = text.match(/[.,\s]/g)?.length ?? 0;
  return (text.length - narrow) * WIDE_CHAR + narrow * NARROW_CHAR;
}
const [WIDE_CHAR, NARROW_CHAR, NOTE_SIGN] = [8, 4, 8];

/**
 * Stacks rows one under the other, each as tall as its label and its marks need. `texts` are the values that stand at
 * the right of the marks: the marks give up what the longest needs beyond the room that the layout keeps.
 */
export function placeRows(labels: readonly string[], layout: RowLayout, texts: readonly string[] = []): PlacedRows {
  const { labelChars, labelWidth } = hasLongLabels(labels, layout) ? ROOMY : layout;
  let top = MARK_OVERHANG;
  const rows = labels.map((label): PlacedRow => {
    const lines = wrapLabel(label, labelChars);
    const above = layout.labels === 'above';
    const labelHeight = lines.length * LINE_HEIGHT;
    const y = above ? top + labelHeight + 2 : top;
    const placed = { labelLines: lines.map((text, index) => ({ text, x: 0, y: top + 14 + index * LINE_HEIGHT })), y };
    top += (above ? labelHeight + BAR_HEIGHT + 2 : Math.max(labelHeight, BAR_HEIGHT)) + ROW_GAP;
    return placed;
  });
  const x = layout.labels === 'left' ? labelWidth : 0;
  const valueWidth = Math.max(layout.valueWidth, ...texts.map((text) => VALUE_GAP + valueWidthOf(text)));
  return { rows, width: layout.width, height: Math.max(0, top - ROW_GAP) + 4, x, length: layout.width - x - valueWidth };
}

/** A column of labels for names that would else run over more lines than a row of bars bears. */
export const ROOMY = { labelChars: 48, labelWidth: 336 };
const MOST_LINES = 2;

const hasLongLabels = (labels: readonly string[], { labels: place, labelChars }: RowLayout): boolean =>
  place === 'left' && labels.some((label) => wrapLabel(label, labelChars).length > MOST_LINES);

/** Cuts a label at its spaces so that no line is longer than `chars`, unless one word is. */
export function wrapLabel(label: string, chars: number): readonly string[] {
  const lines: string[] = [];
  for (const word of label.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= chars) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** Rounds a coordinate so that builds are stable and SVG short. */
export const px = (value: number): number => Math.round(value * 10) / 10;
