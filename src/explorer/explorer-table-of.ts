// SPDX-License-Identifier: EUPL-1.2
import type { Atlas } from '../atlas/atlas.ts';
import { explorerFile } from './explorer-file.ts';
import { openTable, type ExplorerTable } from './explorer-table.ts';

const tables = new WeakMap<Atlas, ExplorerTable>();

/** The table that the browser loads, opened for the pages that are made without it; once an atlas. */
export function explorerTableOf(atlas: Atlas): ExplorerTable {
  const table = tables.get(atlas) ?? openTable(explorerFile(atlas));
  tables.set(atlas, table);
  return table;
}
