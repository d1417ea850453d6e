// SPDX-License-Identifier: EUPL-1.2
import type { Atlas } from '../../atlas/atlas.ts';

const MOST = 4;

/**
 * How much the documents speak of an indicator, from 1 to 4: the more figures it has the likelier it is that a reader means
 * it, and an indicator that several documents count is meant before one that a single document names.
 */
export function prominenceOf(indicator: string, atlas: Atlas): number {
  const figures = atlas.observationsOf('indicator', indicator);
  const documents = new Set(figures.map(({ document }) => document)).size;
  return Math.min(MOST, Math.round(Math.log2(1 + figures.length)) + documents - 1);
}
