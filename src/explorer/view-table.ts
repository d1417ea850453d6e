// SPDX-License-Identifier: EUPL-1.2
import type { PublishedTable } from '../exports/published-table.ts';
import { cellAt } from './columnar-file.ts';
import type { ExplorerTable } from './explorer-table.ts';
import { viewColumns } from './view-columns.ts';

/** A view as a table to take away: its rows in its order; of its columns those that the site publishes, with the id and the address. */
export function viewTable(table: ExplorerTable, rows: readonly number[], columns: readonly string[]): PublishedTable {
  const shown = viewColumns.filter(({ name }) => columns.includes(name)).flatMap(({ published }) => published);
  const names = [...new Set(['id', ...shown, 'url'])];
  const taken = names.map((name) => table.column(name));
  return {
    name: 'vista',
    title: 'Cifre scelte nell’Atlante dei piani per il lavoro',
    row: 'una cifra che un documento dichiara',
    columns: taken.map(({ name, meaning, type }) => ({ name, meaning, type, values: null })),
    rows: rows.map((row) => taken.map((column) => cellAt(column, row))),
  };
}
