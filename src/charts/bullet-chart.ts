// SPDX-License-Identifier: EUPL-1.2
import { scaleLinear } from 'd3-scale';
import { placeRows, px, VALUE_GAP, type PlacedRow, type RowLayout } from './layout.ts';

export interface Bullet {
  readonly label: string;
  /** Whether a quality note touches either figure. */
  readonly noted?: boolean;
  readonly target: { readonly id: string | null; readonly value: string; readonly text: string };
  readonly result: { readonly id: string | null; readonly value: string; readonly text: string };
}

export interface PlacedBullet extends PlacedRow {
  readonly bullet: Bullet;
  readonly x: number;
  /** Length of the track, which is the same for every row: rows have units of their own. */
  readonly length: number;
  readonly resultWidth: number;
  readonly targetX: number;
  readonly textX: number;
}

export interface PlacedBulletChart {
  readonly width: number;
  readonly height: number;
  readonly bullets: readonly PlacedBullet[];
}

/**
 * A result as a bar and its target as a mark across the track, one row an indicator. Each row has a scale of its own,
 * because rows count different things: lengths are compared with the mark, never from row to row.
 */
export function placeBulletChart(bullets: readonly Bullet[], layout: RowLayout): PlacedBulletChart {
  const placed = placeRows(
    bullets.map((bullet) => bullet.label),
    layout,
    bullets.map(({ result, target }) => `${result.text} su ${target.text}`),
  );
  return {
    width: placed.width,
    height: placed.height,
    bullets: placed.rows.map((row, index) => {
      const bullet = bullets[index] as Bullet;
      const [target, result] = [Number(bullet.target.value), Number(bullet.result.value)];
      const scale = scaleLinear([0, Math.max(target, result, 1)], [0, placed.length]);
      return {
        ...row,
        bullet,
        x: placed.x,
        length: px(placed.length),
        resultWidth: px(scale(result)),
        targetX: px(placed.x + scale(target)),
        textX: px(placed.x + placed.length + VALUE_GAP),
      };
    }),
  };
}
