// SPDX-License-Identifier: EUPL-1.2
import type { ColumnType, PublishedCell, PublishedTable } from '../exports/published-table.ts';

/** A column as it travels: its different values, and for each row which of them it has. `codes` is null where no two rows share one. */
export interface FileColumn {
  readonly name: string;
  readonly meaning: string;
  readonly type: ColumnType;
  readonly values: readonly (string | null)[];
  readonly codes: readonly number[] | null;
}

export interface Column extends Omit<FileColumn, 'codes'> {
  readonly codes: Uint32Array;
}

const numeric = new Set<ColumnType>(['intero', 'decimale']);

/**
 * A published table as columns.
 * @throws TypeError for a cell that is not of its column's type: it could not be given back as it was
 */
export function encodeColumns(table: PublishedTable): readonly FileColumn[] {
  return table.columns.map(({ name, meaning, type }, index) => {
    const seen = new Map<string | null, number>();
    const codes = table.rows.map((row) => {
      const text = textOf(row[index] ?? null, name, type);
      const known = seen.get(text);
      if (known !== undefined) return known;
      seen.set(text, seen.size);
      return seen.size - 1;
    });
    return { name, meaning, type, values: [...seen.keys()], codes: seen.size === codes.length ? null : codes };
  });
}

function textOf(cell: PublishedCell, name: string, type: ColumnType): string | null {
  if (cell === null) return null;
  if ((typeof cell !== 'string') !== numeric.has(type)) throw new TypeError(`encodeColumns: column «${name}» is ${type}, its cell is not`);
  return typeof cell === 'string' ? cell : cell.number;
}

/** The columns of a file with their codes as the machine counts them. */
export function decodeColumns(columns: readonly FileColumn[]): ReadonlyMap<string, Column> {
  return new Map(
    columns.map((column) => [
      column.name,
      { ...column, codes: column.codes === null ? counting(column.values.length) : Uint32Array.from(column.codes) },
    ]),
  );
}

const counting = (length: number): Uint32Array => Uint32Array.from({ length }, (_, index) => index);

/** The value of a row, as text; null where there is none. */
export const valueAt = ({ values, codes }: Column, row: number): string | null => values[codes[row] ?? -1] ?? null;

/** The value of a row as the published tables hold it. */
export function cellAt(column: Column, row: number): PublishedCell {
  const value = valueAt(column, row);
  return value === null || !numeric.has(column.type) ? value : { number: value };
}
