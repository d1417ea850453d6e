// SPDX-License-Identifier: EUPL-1.2
import type { ColumnDescription, PublishedCell, PublishedTable } from './published-table.ts';

/** One object a row, keyed by column name. Numbers are written digit by digit, so that no cent passes through a float. */
export function toJson(table: PublishedTable): string {
  const rows = table.rows.map((row) => `  ${writeObject(table.columns, row)}`);
  return `[\n${rows.join(',\n')}\n]\n`;
}

/** One row as an object on one line. */
export function writeObject(columns: readonly ColumnDescription[], row: readonly PublishedCell[]): string {
  const members = row.map((cell, index) => `${JSON.stringify(columns[index]?.name ?? '')}: ${writeCell(cell)}`);
  return `{ ${members.join(', ')} }`;
}

const writeCell = (cell: PublishedCell): string => (cell === null || typeof cell === 'string' ? JSON.stringify(cell) : cell.number);
