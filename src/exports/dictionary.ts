// SPDX-License-Identifier: EUPL-1.2
import { publish, textOf, type ColumnDescription, type ColumnType, type PublishedTable } from './published-table.ts';

/** What each type of column holds, for readers. */
export const typeMeanings: Readonly<Record<ColumnType, string>> = {
  testo: 'testo',
  intero: 'numero intero',
  decimale: 'numero, con i decimali stampati',
  data: 'giorno, AAAA-MM-GG',
  indirizzo: 'indirizzo, dalla radice del sito',
};

/** A column as the dictionary tells it, with the first value that it holds as an example. */
export interface DictionaryEntry extends ColumnDescription {
  readonly table: string;
  /** Empty where the column holds nothing yet. */
  readonly example: string;
}

/** The dictionary of a table, in the order of its columns. */
export function describeColumns({ name, columns, rows }: PublishedTable): readonly DictionaryEntry[] {
  return columns.map((column, index) => ({
    ...column,
    table: name,
    example: rows.map((row) => textOf(row[index] ?? null)).find((text) => text !== '') ?? '',
  }));
}

/** The dictionary of some tables, as a table itself. */
export function dictionaryTable(tables: readonly PublishedTable[]): PublishedTable {
  return publish({ name: 'dizionario', title: 'Dizionario delle colonne', row: 'una colonna di una tabella' }, tables.flatMap(describeColumns), [
    { name: 'tabella', meaning: 'Tabella', of: (entry) => entry.table },
    { name: 'colonna', meaning: 'Nome della colonna', of: (entry) => entry.name },
    { name: 'significato', meaning: 'Che cosa contiene', of: (entry) => entry.meaning },
    { name: 'tipo', meaning: 'Di che tipo sono i valori', of: (entry) => typeMeanings[entry.type] },
    {
      name: 'valori',
      meaning: 'I soli valori ammessi, separati da spazi; vuoto se non c’è un elenco',
      of: (entry) => entry.values?.join(' ') ?? null,
    },
    { name: 'esempio', meaning: 'Un valore preso dalla tabella', of: (entry) => entry.example },
  ]);
}
