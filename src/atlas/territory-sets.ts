// SPDX-License-Identifier: EUPL-1.2
import type { Territory } from '../domain/territory.ts';
import type { Atlas } from './atlas.ts';

/** Territories with a page of their own where they are compared. */
export interface TerritorySet {
  /** Its address: the territories' ids, joined. */
  readonly id: string;
  readonly territories: readonly Territory[];
}

/** The territories that have a plan, in pairs and all together, each also with Italy: what most readers ask. */
export function territorySets(atlas: Atlas): readonly TerritorySet[] {
  const country = atlas.territories.filter(({ kind }) => kind === 'stato');
  const planned = atlas.territories.filter(({ id, kind }) => kind !== 'stato' && atlas.programmes.some(({ territory }) => territory === id));
  const pairs = planned.flatMap((first, index) => planned.slice(index + 1).map((second) => [first, second]));
  return [...pairs.map((pair) => [...pair, ...country]), ...pairs, ...planned.map((one) => [one, ...country])].map((territories) => ({
    id: territories.map(({ id }) => id).join('-'),
    territories,
  }));
}
