// SPDX-License-Identifier: EUPL-1.2
import { formatCount } from '../format/number.ts';
import type { ExplorerTable } from './explorer-table.ts';
import { viewBars, type BarSet } from './view-bars.ts';
import { viewBullets, type BulletSet } from './view-bullets.ts';

/** More rows of a chart than these are read better as a table. */
export const MOST_ROWS = 30;

/** More scales than these side by side nobody compares. */
export const MOST_SETS = 6;

export interface ViewChart {
  /** What is drawn, and how many figures are left out and why. */
  readonly title: string;
  readonly sets: readonly (BarSet | BulletSet)[];
}

/**
 * The chart that suits what a view holds: targets beside results where most of its figures are pairs that the documents print
 * together; else bars, with one scale a unit. Nothing is added up. Null where there are too many figures, or none to set beside another.
 */
export function viewChart(table: ExplorerTable, rows: readonly number[]): ViewChart | null {
  // No pair can save more than half of the figures: with more of them there is no need to look for pairs.
  if (rows.length > 2 * MOST_ROWS) return null;
  const paired = viewBullets(table, rows);
  const { length } = paired.bullets;
  if (rows.length - length > MOST_ROWS) return null;
  const sets = rows.length > MOST_ROWS ? [] : viewBars(table, rows);
  const inPairs = 2 * length + paired.repeated;
  if (length > 0 && (sets.length === 0 || 2 * inPairs >= rows.length)) return { title: bulletsTitle(rows.length, paired), sets: [paired] };
  return sets.length === 0 ? null : barsChart(rows.length, sets);
}

function bulletsTitle(all: number, { bullets, repeated }: BulletSet): string {
  return sentences(
    bullets.length === 1 ? 'Un obiettivo con il suo risultato.' : `${bullets.length} obiettivi, ciascuno con il suo risultato.`,
    leftOut(repeated, 'la riga stampa più volte l’obiettivo o il risultato, e qui c’è la prima'),
    leftOut(all - 2 * bullets.length - repeated, 'nella vista manca l’obiettivo o il risultato della stessa riga di tabella'),
  );
}

function barsChart(all: number, sets: readonly BarSet[]): ViewChart {
  const shown = sets.slice(0, MOST_SETS);
  const others = sets.slice(MOST_SETS);
  const alone = all - figures(sets);
  const [only] = shown;
  const drawn =
    shown.length === 1 && only
      ? `${formatCount(only.bars.length, 'cifra', 'cifre')} in «${only.unit}».`
      : `${formatCount(figures(shown), 'cifra', 'cifre')} in ${shown.length} unità, ciascuna con la sua scala.`;
  const beyond = `i gruppi disegnati sono al più ${MOST_SETS}: ${others.map(({ unit, bars }) => `«${unit}» (${bars.length})`).join(', ')}`;
  return {
    title: sentences(
      drawn,
      leftOut(alone, alone === 1 ? 'è la sola nella sua unità' : 'ognuna è la sola nella sua unità'),
      leftOut(figures(others), beyond),
    ),
    sets: shown,
  };
}

const figures = (sets: readonly BarSet[]): number => sets.reduce((sum, { bars }) => sum + bars.length, 0);

const leftOut = (count: number, why: string): string =>
  count === 0 ? '' : `${count === 1 ? 'Resta fuori' : 'Restano fuori'} ${formatCount(count, 'cifra', 'cifre')}: ${why}.`;

const sentences = (...all: readonly string[]): string => all.filter((sentence) => sentence !== '').join(' ');
