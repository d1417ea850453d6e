// SPDX-License-Identifier: EUPL-1.2
import { facetNames, perFacet, type FacetName, type Manifest } from '../index/format.ts';

export interface FacetValue {
  readonly key: string;
  readonly label: string;
  readonly count: number;
  readonly chosen: boolean;
}

/** Values of each facet that some result has, the commonest first. */
export type FacetCounts = Readonly<Record<FacetName, readonly FacetValue[]>>;

/**
 * The records that have the chosen values, and how many records each value would leave: those of a facet are counted
 * among the records that satisfy the other facets, so that a choice can be changed without being undone first.
 */
export function countFacets(
  records: readonly number[],
  columns: Readonly<Record<FacetName, Uint32Array>>,
  labels: Manifest['facets'],
  chosen: ReadonlyMap<FacetName, ReadonlySet<number>>,
): { readonly records: readonly number[]; readonly facets: FacetCounts } {
  const counts = perFacet((name) => new Uint32Array(labels[name].length + 1));
  const kept: number[] = [];
  for (const record of records) {
    let missed: FacetName | undefined;
    let misses = 0;
    for (const [name, accepted] of chosen) {
      if (accepted.has(columns[name][record] ?? 0)) continue;
      missed = name;
      misses++;
    }
    if (misses === 0) kept.push(record);
    if (misses > 1) continue;
    for (const name of facetNames) {
      if (missed !== undefined && name !== missed) continue;
      const value = columns[name][record] ?? 0;
      counts[name][value] = (counts[name][value] ?? 0) + 1;
    }
  }
  const facets = perFacet((name) => {
    const values = labels[name].map(([key, label], position) => ({
      key,
      label,
      count: counts[name][position + 1] ?? 0,
      chosen: chosen.get(name)?.has(position + 1) ?? false,
    }));
    return values.filter(({ count, chosen: isChosen }) => count > 0 || isChosen).toSorted((a, b) => b.count - a.count);
  });
  return { records: kept, facets };
}
