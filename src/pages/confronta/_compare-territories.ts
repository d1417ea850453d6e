// SPDX-License-Identifier: EUPL-1.2
import type { Atlas } from '../../atlas/atlas.ts';
import { compareSides, rowsWith, type Comparison } from '../../explorer/compare-sides.ts';
import { explorerTableOf } from '../../explorer/explorer-table-of.ts';
import type { Territory } from '../../domain/territory.ts';

/** The figures of some territories, side by side. */
export function compareTerritories(atlas: Atlas, territories: readonly Territory[]): Comparison {
  const table = explorerTableOf(atlas);
  return compareSides(
    table,
    territories.map(({ id }) => rowsWith(table, 'territorio', id)),
    'territorio',
  );
}
