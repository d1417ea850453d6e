// SPDX-License-Identifier: EUPL-1.2

/** Territories side by side: more do not fit on a screen. */
export const MOST_SIDES = 4;

/** The territories of an address `?territori=puglia,basilicata`, among those that have figures, each once. */
export function readTerritories(query: string, known: readonly string[]): readonly string[] {
  const asked = (new URLSearchParams(query).get('territori') ?? '').split(',');
  return [...new Set(asked)].filter((id) => known.includes(id)).slice(0, MOST_SIDES);
}

/** The query that holds them, in their order; empty for none. */
export const writeTerritories = (ids: readonly string[]): string => (ids.length === 0 ? '' : `?territori=${ids.join()}`);
