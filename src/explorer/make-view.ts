// SPDX-License-Identifier: EUPL-1.2
import type { Column } from './columnar-file.ts';
import type { ExplorerTable } from './explorer-table.ts';
import { facets, narrow, type Narrowed } from './facets.ts';
import { textFilter, type TextFilter } from './text-filter.ts';
import { viewColumns } from './view-columns.ts';
import type { ViewState } from './view-state.ts';

/** What stands on a line of the view: a figure, by its row in the table, or the heading of a group. */
export type ViewLine = { readonly row: number } | Heading;

interface Heading {
  readonly heading: string;
  readonly count: number;
}

export interface View {
  /** Rows of the table, in the order in which they are shown. */
  readonly rows: readonly number[];
  /** The lines are many and few are seen: each is made when it is asked for. */
  readonly lines: { readonly length: number; at(index: number): ViewLine | null };
  readonly valuesOf: Narrowed['valuesOf'];
}

/** Answers states over one table; what it works out of the table it keeps. */
export function viewMaker(table: ExplorerTable, words: TextFilter = textFilter(table)): (state: ViewState) => View {
  const ranks = new Map<string, Uint32Array>();
  const ranksOf = (name: string): Uint32Array => {
    const known = ranks.get(name) ?? rank(table.column(name), (value) => table.label(name, value));
    ranks.set(name, known);
    return known;
  };
  return ({ chosen, text, sort, group }) => {
    const { rows, valuesOf } = narrow(table, chosen, words.find(text));
    const sorted = viewColumns.find(({ name }) => name === sort?.column)?.sortedBy;
    const grouped = facets.find(({ name }) => name === group)?.column;
    let ordered = rows;
    // The last order given is the first that holds: each leaves rows of the same rank as they were.
    if (sort && sorted !== undefined) ordered = inOrder(ordered, table.column(sorted).codes, ranksOf(sorted), sort.descending);
    if (grouped !== undefined) {
      const { codes, values } = table.column(grouped);
      // Different values of the same rank must not mix: each has its heading.
      for (const ranks of [Uint32Array.from(values.keys()), ranksOf(grouped)]) ordered = inOrder(ordered, codes, ranks, false);
    }
    return { rows: [...ordered], lines: grouped === undefined ? plainLines(ordered) : groupedLines(table, grouped, ordered), valuesOf };
  };
}

const LAST = 0xffffffff;

/** The rows by the rank of their value, in time that grows with them alone; what is absent comes last whichever way the rest is sorted. */
function inOrder(rows: Uint32Array, codes: Uint32Array, ranks: Uint32Array, descending: boolean): Uint32Array {
  const absent = ranks.length;
  const places = ranks.map((rank) => (rank === LAST ? absent : descending ? absent - 1 - rank : rank));
  const starts = new Uint32Array(absent + 2);
  for (let index = 0; index < rows.length; index += 1) {
    const after = (places[codes[rows[index] as number] as number] as number) + 1;
    starts[after] = (starts[after] as number) + 1;
  }
  for (let place = 1; place < starts.length; place += 1) starts[place] = (starts[place] as number) + (starts[place - 1] as number);
  const ordered = new Uint32Array(rows.length);
  for (let index = 0; index < rows.length; index += 1) {
    const row = rows[index] as number;
    const place = places[codes[row] as number] as number;
    const at = starts[place] as number;
    ordered[at] = row;
    starts[place] = at + 1;
  }
  return ordered;
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

const plainLines = (rows: Uint32Array): View['lines'] => ({
  length: rows.length,
  at: (index) => (index < rows.length ? { row: rows[index] as number } : null),
});

/** The rows with a heading before each run of the same value. */
function groupedLines(table: ExplorerTable, name: string, rows: Uint32Array): View['lines'] {
  const { codes, values } = table.column(name);
  const groups: { readonly from: number; readonly code: number }[] = [];
  rows.forEach((row, from) => {
    const code = codes[row] as number;
    if (groups.at(-1)?.code !== code) groups.push({ from, code });
  });
  const headings = groups.map(({ from, code }, index) => {
    const count = (groups[index + 1]?.from ?? rows.length) - from;
    return { line: from + index, heading: table.label(name, values[code] ?? null), count };
  });
  return {
    length: rows.length + groups.length,
    at: (index) => {
      const group = headings.findLastIndex(({ line }) => line <= index);
      const { line, ...heading } = headings[group] ?? { line: -1, heading: '', count: 0 };
      if (line === index) return heading;
      const row = rows[index - group - 1];
      return row === undefined ? null : { row };
    },
  };
}
