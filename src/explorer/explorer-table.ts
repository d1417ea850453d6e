// SPDX-License-Identifier: EUPL-1.2
import type { Unit } from '../domain/unit.ts';
import { decodeColumns, valueAt, type Column, type FileColumn } from './columnar-file.ts';

/** What the explorer loads: the figures as columns, and what readers call the values. */
export interface ExplorerFile {
  readonly columns: readonly FileColumn[];
  /** By column, then by value. */
  readonly labels: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly units: readonly Unit[];
}

/** The same, ready to be asked. */
export interface ExplorerTable {
  readonly length: number;
  /** @throws RangeError for a column that is not there */
  column(name: string): Column;
  /** What readers call a value of a column. */
  label(column: string, value: string | null): string;
  unit(id: string): Unit;
}

/** What readers see where a document does not say. */
export const ABSENT_LABEL = 'non indicato';

export function openTable({ columns, labels, units }: ExplorerFile): ExplorerTable {
  const decoded = decodeColumns(columns);
  const byId = new Map(units.map((unit) => [unit.id, unit]));
  const column = (name: string): Column => {
    const found = decoded.get(name);
    if (!found) throw new RangeError(`explorer: there is no column «${name}»`);
    return found;
  };
  return {
    length: decoded.get('id')?.codes.length ?? 0,
    column,
    label: (name, value) => (value === null ? ABSENT_LABEL : (labels[name]?.[value] ?? value)),
    unit: (id) => byId.get(id) ?? { id, singular: id, plural: id, symbol: null },
  };
}

/** The text of a cell; empty where there is none. */
export const textAt = (table: ExplorerTable, name: string, row: number): string => valueAt(table.column(name), row) ?? '';
