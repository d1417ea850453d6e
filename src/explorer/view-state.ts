// SPDX-License-Identifier: EUPL-1.2
import { facets, type Chosen, type FacetName } from './facets.ts';
import { defaultColumns, viewColumns } from './view-columns.ts';

/** All that decides what the explorer shows. */
export interface ViewState {
  readonly chosen: Chosen;
  readonly text: string;
  /** Null for the order of the published file. */
  readonly sort: { readonly column: string; readonly descending: boolean } | null;
  readonly group: FacetName | null;
  /** Names of the columns shown, in the order of all the columns. */
  readonly columns: readonly string[];
}

export const everything: ViewState = { chosen: {}, text: '', sort: null, group: null, columns: defaultColumns };

const isColumn = (name: string): boolean => viewColumns.some((column) => column.name === name);
const facetNamed = (name: string): FacetName | null => facets.find((facet) => facet.name === name)?.name ?? null;

/** The query of an address: `?territorio=puglia,basilicata&ordina=-valore`; empty for everything as it comes. */
export function writeState({ chosen, text, sort, group, columns }: ViewState): string {
  const parts: (readonly [string, readonly string[]])[] = [
    ...facets.map(({ name }) => [name, chosen[name] ?? []] as const),
    ['q', text.trim() === '' ? [] : [text]],
    ['ordina', sort === null ? [] : [`${sort.descending ? '-' : ''}${sort.column}`]],
    ['gruppo', group === null ? [] : [group]],
    ['colonne', columns.join() === defaultColumns.join() ? [] : columns],
  ];
  const query = parts.filter(([, values]) => values.length > 0).map(([name, values]) => `${name}=${values.map(escape).join(',')}`);
  return query.length === 0 ? '' : `?${query.join('&')}`;
}

/** Where the explorer shows the figures that fit a choice: a path from the site's root. */
export const explorerAddress = (chosen: Chosen): string => `esplora/${writeState({ ...everything, chosen })}`;

/** The state that an address holds. What it does not know, or cannot read, is as if it were not there. */
export function readState(query: string): ViewState {
  const given = new Map(
    query
      .replace(/^\?/, '')
      .split('&')
      .map((part) => [part.slice(0, Math.max(0, part.indexOf('='))), part.slice(part.indexOf('=') + 1)] as const),
  );
  const values = (name: string): readonly string[] => [...new Set((given.get(name) ?? '').split(',').map(unescape))].filter((value) => value !== '');
  const [order = ''] = values('ordina');
  const column = order.replace(/^-/, '');
  const columns = new Set(values('colonne'));
  const shown = viewColumns.filter(({ name }) => columns.has(name)).map(({ name }) => name);
  return {
    chosen: Object.fromEntries(facets.map(({ name }) => [name, values(name)] as const).filter(([, keys]) => keys.length > 0)),
    text: unescape(given.get('q') ?? ''),
    sort: isColumn(column) ? { column, descending: order.startsWith('-') } : null,
    group: facetNamed(values('gruppo')[0] ?? ''),
    columns: shown.length === 0 ? defaultColumns : shown,
  };
}

/** Slashes of paths may stand in a query as they are, and read better. */
const escape = (value: string): string => encodeURIComponent(value).replaceAll('%2F', '/').replaceAll('%20', '+');

function unescape(value: string): string {
  try {
    return decodeURIComponent(value.replaceAll('+', ' '));
  } catch {
    return '';
  }
}
