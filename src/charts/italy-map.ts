// SPDX-License-Identifier: EUPL-1.2
import italy from '@svg-maps/italy';
import { roundOutline } from './outline.ts';

/** A region as the map draws it: Trentino-Alto Adige is one shape, without its two provinces. */
export interface OutlinedRegion {
  readonly id: string;
  readonly path: string;
}

export interface ItalyMap {
  readonly viewBox: string;
  readonly regions: readonly OutlinedRegion[];
}

/** What we read of the package, whose own types come from another that it does not bring along. */
interface PackagedMap {
  readonly viewBox: string;
  readonly locations: readonly { readonly id: string; readonly path: string }[];
}
const { viewBox, locations } = italy as PackagedMap;

/** The map's English names, where they are not ours. */
const ourIds: Readonly<Record<string, string>> = {
  'aosta-valley': 'valle-d-aosta',
  apulia: 'puglia',
  lombardy: 'lombardia',
  piedmont: 'piemonte',
  sardinia: 'sardegna',
  sicily: 'sicilia',
  'trentino-south-tyrol': 'trentino-alto-adige',
  tuscany: 'toscana',
};

/** The outlines of the twenty regions, from the package `@svg-maps/italy` (CC BY 4.0), rounded to units of its own grid. */
export const italyMap: ItalyMap = {
  viewBox,
  regions: locations.map(({ id, path }) => ({ id: ourIds[id] ?? id, path: roundOutline(path) })),
};
