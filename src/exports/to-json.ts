// SPDX-License-Identifier: EUPL-1.2
import type { PublishedCell, PublishedTable } from './published-table.ts';

/** One object a row, keyed by column name. Numbers are written digit by digit, so that no cent passes through a float. */
export function toJson(table: PublishedTable): string {
  const rows = table.rows.map((row) => {
    const members = row.map((cell, index) => `${JSON.stringify(table.columns[index]?.name ?? '')}: ${writeCell(cell)}`);
    return `  { ${members.join(', ')} }`;
  });
  return `[\n${rows.join(',\n')}\n]\n`;
}

const writeCell = (cell: PublishedCell): string => (cell === null || typeof cell === 'string' ? JSON.stringify(cell) : cell.number);
