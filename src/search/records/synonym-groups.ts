// SPDX-License-Identifier: EUPL-1.2
import type { Atlas } from '../../atlas/atlas.ts';

/** Words and phrases that mean the same: an acronym with its expansion and variants, and what `sinonimi.csv` adds. */
export function synonymGroups(atlas: Atlas): readonly (readonly string[])[] {
  const expanded = new Map(atlas.acronyms.flatMap(({ acronym, expansion }) => (expansion === null ? [] : [[acronym, expansion] as const])));
  return [
    ...atlas.terms.map(({ headword, variants, expansion }) => [headword, ...(expansion === null ? [] : [expansion]), ...variants]),
    ...expanded,
    ...atlas.synonyms.map(({ words }) => words),
  ].filter((group) => group.length > 1);
}
