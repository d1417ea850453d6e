// SPDX-License-Identifier: EUPL-1.2

/** A cell of a published table. Numbers are exact decimal strings marked as such; an absent value is `null`. */
export type PublishedCell = string | null | { readonly number: string };

export interface PublishedColumn<T> {
  readonly name: string;
  /** What the column holds, in Italian, for the dictionary. */
  readonly meaning: string;
  readonly of: (record: T) => PublishedCell;
}

/** A table of `/dati/`: its name is the file's, its columns stand in the order in which they are published. */
export interface PublishedTable {
  readonly name: string;
  readonly title: string;
  readonly columns: readonly { readonly name: string; readonly meaning: string }[];
  readonly rows: readonly (readonly PublishedCell[])[];
}

/** Lays records out as a published table. */
export function publish<T>(name: string, title: string, records: readonly T[], columns: readonly PublishedColumn<T>[]): PublishedTable {
  return {
    name,
    title,
    columns: columns.map(({ name: column, meaning }) => ({ name: column, meaning })),
    rows: records.map((record) => columns.map((column) => column.of(record))),
  };
}

/** A whole number as a published cell. */
export const whole = (value: number): PublishedCell => ({ number: String(value) });
