// SPDX-License-Identifier: EUPL-1.2
import { publish, type PublishedTable } from '../exports/published-table.ts';
import { textAt, type ExplorerTable } from './explorer-table.ts';

/** The quality notes that touch the figures of a view, in its order: a row a figure and note, with the note's page. */
export function viewNotes(table: ExplorerTable, rows: readonly number[]): PublishedTable {
  const touched = rows.flatMap((row) =>
    textAt(table, 'note', row)
      .split(' ')
      .filter((note) => note !== '')
      .map((note) => ({ figure: textAt(table, 'id', row), note })),
  );
  return publish({ name: 'note-della-vista', title: 'Note di qualità delle cifre scelte', row: 'una nota che riguarda una cifra' }, touched, [
    { name: 'id', meaning: 'Identificativo della cifra', of: ({ figure }) => figure },
    { name: 'nota', meaning: 'Identificativo della nota', of: ({ note }) => note },
    { name: 'url', meaning: 'Pagina della nota', type: 'indirizzo', of: ({ note }) => `qualita/${note}/` },
  ]);
}
