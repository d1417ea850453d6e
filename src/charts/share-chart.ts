// SPDX-License-Identifier: EUPL-1.2
import { placeRows, px, VALUE_CHAR_WIDTH, type PlacedRow, type RowLayout } from './layout.ts';

/** A whole divided into counted parts, drawn over the same length as every other: rows compare shares, not sizes. */
export interface ShareRow {
  readonly label: string;
  /** How large the whole is, as text. */
  readonly text: string;
  readonly parts: readonly { readonly kind: string; readonly count: number }[];
}

export interface PlacedShare {
  readonly kind: string;
  readonly x: number;
  readonly width: number;
  /** The count, where it fits inside its part. */
  readonly text: string | null;
  readonly textX: number;
}

export interface PlacedShareRow extends PlacedRow {
  readonly row: ShareRow;
  readonly shares: readonly PlacedShare[];
  readonly textX: number;
}

export interface PlacedShareChart {
  readonly width: number;
  readonly height: number;
  readonly rows: readonly PlacedShareRow[];
}

/** Room between two parts, so that they are told apart without colour. */
const PART_GAP = 2;

/** Bars of one length, each divided in proportion to its parts; parts of nothing are left out. */
export function placeShareChart(rows: readonly ShareRow[], layout: RowLayout): PlacedShareChart {
  const placed = placeRows(
    rows.map(({ label }) => label),
    layout,
    rows.map(({ text }) => text),
  );
  return {
    width: placed.width,
    height: placed.height,
    rows: placed.rows.map((place, index) => {
      const row = rows[index] as ShareRow;
      return { ...place, row, shares: placeShares(row, placed.x, placed.length), textX: px(placed.x + placed.length + 8) };
    }),
  };
}

function placeShares({ parts }: ShareRow, start: number, length: number): readonly PlacedShare[] {
  const drawn = parts.filter(({ count }) => count > 0);
  const total = drawn.reduce((sum, { count }) => sum + count, 0);
  const room = length - PART_GAP * Math.max(0, drawn.length - 1);
  let x = start;
  return drawn.map(({ kind, count }) => {
    const width = (room * count) / total;
    const text = String(count);
    const share = { kind, x: px(x), width: px(width), text: text.length * VALUE_CHAR_WIDTH + 6 <= width ? text : null, textX: px(x + width / 2) };
    x += width + PART_GAP;
    return share;
  });
}
