// SPDX-License-Identifier: EUPL-1.2
import type { Atlas } from '../atlas/atlas.ts';
import type { Territory } from '../domain/territory.ts';

/** The site's mark: its tile map in small, with the territories whose plan it holds lit up. */
export interface SiteMark {
  readonly width: number;
  readonly height: number;
  /** The tiles as outlines to be filled: those of the territories with a plan, and the others. */
  readonly lit: string;
  readonly plain: string;
}

const SIDE = 4;
const STEP = 5;

/** The mark stands on every page, so it is drawn once for an atlas. */
const marks = new WeakMap<Atlas, SiteMark>();

export function siteMark(atlas: Atlas): SiteMark {
  const known = marks.get(atlas) ?? drawMark(atlas);
  marks.set(atlas, known);
  return known;
}

function drawMark({ territories, programmes }: Atlas): SiteMark {
  const planned = new Set(programmes.filter(({ kind }) => kind === 'piano-regionale').map(({ territory }) => territory));
  const tiles = territories.flatMap(({ id, tile }) => (tile === null ? [] : [{ ...tile, lit: planned.has(id) }]));
  const reach = (along: 'column' | 'row'): number => Math.max(...tiles.map((tile) => tile[along])) * STEP + SIDE;
  return {
    width: reach('column'),
    height: reach('row'),
    lit: outline(tiles.filter(({ lit }) => lit)),
    plain: outline(tiles.filter(({ lit }) => !lit)),
  };
}

const outline = (tiles: readonly NonNullable<Territory['tile']>[]): string =>
  tiles.map(({ column, row }) => `M${column * STEP} ${row * STEP}h${SIDE}v${SIDE}h-${SIDE}z`).join('');
