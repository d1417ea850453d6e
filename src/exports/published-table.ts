// SPDX-License-Identifier: EUPL-1.2

/** A cell of a published table. Numbers are exact decimal strings marked as such; an absent value is `null`. */
export type PublishedCell = string | null | { readonly number: string };

/** What the cells of a column are. An `indirizzo` is a path from the site's root, a `data` is a whole ISO date. */
export const columnTypes = ['testo', 'intero', 'decimale', 'data', 'indirizzo'] as const;
export type ColumnType = (typeof columnTypes)[number];

export interface ColumnDescription {
  readonly name: string;
  /** What the column holds, in Italian, for the dictionary. */
  readonly meaning: string;
  readonly type: ColumnType;
  /** The only values that it may hold besides none; null where it holds anything of its type. */
  readonly values: readonly string[] | null;
}

export interface PublishedColumn<T> {
  readonly name: string;
  readonly meaning: string;
  /** `testo` unless told. */
  readonly type?: ColumnType;
  /** From the domain's list of them, never typed again. */
  readonly values?: readonly string[];
  readonly of: (record: T) => PublishedCell;
}

/** What a table is: its name is the file's; `row` ends the sentence "each row is…". */
export interface TableHeading {
  readonly name: string;
  readonly title: string;
  readonly row: string;
}

/** A table of `/dati/`: its columns stand in the order in which they are published. */
export interface PublishedTable extends TableHeading {
  readonly columns: readonly ColumnDescription[];
  readonly rows: readonly (readonly PublishedCell[])[];
}

/** Lays records out as a published table. */
export function publish<T>(heading: TableHeading, records: readonly T[], columns: readonly PublishedColumn<T>[]): PublishedTable {
  return {
    ...heading,
    columns: columns.map(({ name, meaning, type = 'testo', values = null }) => ({ name, meaning, type, values })),
    rows: records.map((record) => columns.map((column) => column.of(record))),
  };
}

/** A whole number as a published cell. */
export const whole = (value: number): PublishedCell => ({ number: String(value) });

/** A cell as text: numbers digit by digit, nothing for an absent value. */
export const textOf = (cell: PublishedCell): string => (cell === null ? '' : typeof cell === 'string' ? cell : cell.number);
