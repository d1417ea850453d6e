// SPDX-License-Identifier: EUPL-1.2
import type { FileColumn } from '../../src/explorer/columnar-file.ts';
import type { ExplorerFile } from '../../src/explorer/explorer-table.ts';

/** Columns that a figure shares with no other, and the one whose values are as many as the figures. */
const own = new Set(['id', 'url']);

/**
 * The figures of the explorer repeated until there are `count`, each with an id and an address of its own; places and
 * printed texts are made different too, as those of more documents would be.
 */
export function manyFigures({ columns, ...rest }: ExplorerFile, count: number): ExplorerFile {
  return { ...rest, columns: columns.map((column) => repeat(column, count)) };
}

function repeat({ values, codes, ...column }: FileColumn, count: number): FileColumn {
  const length = codes?.length ?? values.length;
  const codeAt = (row: number): number => (codes === null ? row % length : (codes[row % length] ?? 0));
  if (own.has(column.name)) {
    return { ...column, values: Array.from({ length: count }, (_, row) => `${values[codeAt(row)] ?? ''}-${Math.floor(row / length)}`), codes: null };
  }
  if (column.name === 'luogo' || column.name === 'testo') {
    const seen = new Map<string, number>();
    const repeated = Array.from({ length: count }, (_, row) => {
      const text = `${values[codeAt(row)] ?? ''} ${Math.floor(row / length)}`;
      const code = seen.get(text) ?? seen.size;
      seen.set(text, code);
      return code;
    });
    return { ...column, values: [...seen.keys()], codes: repeated };
  }
  return { ...column, values, codes: Array.from({ length: count }, (_, row) => codeAt(row)) };
}
