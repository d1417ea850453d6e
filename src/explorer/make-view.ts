// SPDX-License-Identifier: EUPL-1.2
import type { Column } from './columnar-file.ts';
import type { ExplorerTable } from './explorer-table.ts';
import { facets, narrow, type Narrowed } from './facets.ts';
import { textFilter } from './text-filter.ts';
import { viewColumns } from './view-columns.ts';
import type { ViewState } from './view-state.ts';

/** What stands on a line of the view: a figure, by its row in the table, or the heading of a group. */
export type ViewLine = { readonly row: number } | { readonly heading: string; readonly count: number };

export interface View {
  /** Rows of the table, in the order in which they are shown. */
  readonly rows: readonly number[];
  readonly lines: readonly ViewLine[];
  readonly valuesOf: Narrowed['valuesOf'];
}

/** Answers states over one table; what it works out of the table it keeps. */
export function viewMaker(table: ExplorerTable): (state: ViewState) => View {
  const filter = textFilter(table);
  const ranks = new Map<string, Uint32Array>();
  const ranksOf = (name: string): Uint32Array => {
    const known = ranks.get(name) ?? rank(table.column(name), (value) => table.label(name, value));
    ranks.set(name, known);
    return known;
  };
  return ({ chosen, text, sort, group }) => {
    const { rows, valuesOf } = narrow(table, chosen, filter(text));
    const keys: { readonly codes: Uint32Array; readonly ranks: Uint32Array; readonly sign: number }[] = [];
    const grouped = facets.find(({ name }) => name === group);
    if (grouped) keys.push({ codes: table.column(grouped.column).codes, ranks: ranksOf(grouped.column), sign: 1 });
    const sorted = viewColumns.find(({ name }) => name === sort?.column)?.sortedBy;
    if (sort && sorted !== undefined) keys.push({ codes: table.column(sorted).codes, ranks: ranksOf(sorted), sign: sort.descending ? -1 : 1 });
    const ordered = keys.length === 0 ? rows : rows.toSorted((a, b) => compare(keys, a, b) || a - b);
    return { rows: ordered, lines: grouped ? withHeadings(table, grouped.column, ordered) : ordered.map((row) => ({ row })), valuesOf };
  };
}

const LAST = 0xffffffff;

function compare(keys: readonly { readonly codes: Uint32Array; readonly ranks: Uint32Array; readonly sign: number }[], a: number, b: number): number {
  for (const { codes, ranks, sign } of keys) {
    const [first, second] = [ranks[codes[a] as number] as number, ranks[codes[b] as number] as number];
    // What is absent comes last whichever way the rest is sorted.
    if (first !== second) return first === LAST ? 1 : second === LAST ? -1 : sign * (first - second);
  }
  return 0;
}

/** The place of each value of a column among them: numbers by size, words as Italian sorts them; equal values share it. */
function rank({ values, type }: Column, label: (value: string) => string): Uint32Array {
  const collator = new Intl.Collator('it', { numeric: true });
  const order =
    type === 'intero' || type === 'decimale'
      ? (a: string, b: string): number => Number(a) - Number(b)
      : (a: string, b: string): number => collator.compare(label(a), label(b));
  const sorted = values.flatMap((value, code) => (value === null ? [] : [{ value, code }])).sort((a, b) => order(a.value, b.value));
  const ranks = new Uint32Array(values.length).fill(LAST);
  let place = 0;
  sorted.forEach(({ value, code }, index) => {
    const before = sorted[index - 1];
    if (before && order(before.value, value) !== 0) place = index;
    ranks[code] = place;
  });
  return ranks;
}

function withHeadings(table: ExplorerTable, name: string, rows: readonly number[]): readonly ViewLine[] {
  const { codes, values } = table.column(name);
  return [...Map.groupBy(rows, (row) => codes[row] as number)].flatMap(([code, members]) => [
    { heading: table.label(name, values[code] ?? null), count: members.length },
    ...members.map((row) => ({ row })),
  ]);
}
