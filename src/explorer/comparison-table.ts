// SPDX-License-Identifier: EUPL-1.2
import { publish, whole, type PublishedColumn, type PublishedTable } from '../exports/published-table.ts';
import { cellAt } from './columnar-file.ts';
import type { ComparedRow } from './compare-sides.ts';
import type { ExplorerTable } from './explorer-table.ts';

/** A line of the file: the row on screen, counted from 1, and of each side the figure that stands there. */
interface Line {
  readonly place: number;
  readonly row: ComparedRow;
  readonly figures: readonly (number | undefined)[];
}

/** What is said of each figure, by the columns that the site publishes. */
const told = [
  'id',
  'valore',
  'qualificatore',
  'unita',
  'misura',
  'periodo',
  'frequenza',
  'dettaglio',
  'territorio_nome',
  'documento',
  'riga_inizio',
  'riga_fine',
  'luogo',
  'note',
  'url',
];

/**
 * A comparison as a table to take away: its rows in their order, the columns of each side named after it. Where a side has
 * more figures in a row, the row goes on over as many lines under the same number: no figure is dropped or joined.
 * @param sides ids of what is compared, in the order of the rows' cells
 */
export function comparisonTable(table: ExplorerTable, sides: readonly string[], rows: readonly ComparedRow[]): PublishedTable {
  const lines = rows.flatMap((row, index): readonly Line[] =>
    Array.from({ length: Math.max(...row.cells.map(({ length }) => length)) }, (_, line) => ({
      place: index + 1,
      row,
      figures: row.cells.map((cell) => cell[line]),
    })),
  );
  const ofSides = sides.flatMap((side, index) =>
    told.map((name): PublishedColumn<Line> => {
      const column = table.column(name);
      return {
        name: `${side}_${name}`,
        meaning: column.meaning,
        type: column.type,
        of: ({ figures }) => {
          const figure = figures[index];
          return figure === undefined ? null : cellAt(column, figure);
        },
      };
    }),
  );
  const heading = { name: 'confronto', title: 'Cifre messe a confronto nell’Atlante dei piani per il lavoro', row: 'una riga del confronto' };
  return publish(heading, lines, [
    { name: 'riga', meaning: 'Numero della riga del confronto', type: 'intero', of: ({ place }) => whole(place) },
    { name: 'indicatore', meaning: 'Identificativo dell’indicatore', of: ({ row }) => row.indicator },
    { name: 'indicatore_nome', meaning: 'Nome dell’indicatore', of: ({ row }) => row.name },
    { name: 'in_comune', meaning: 'Che cosa hanno in comune le cifre della riga', of: ({ row }) => row.shared || null },
    ...ofSides,
    {
      name: 'si_confrontano',
      meaning: 'Se le cifre della riga si confrontano',
      values: ['si', 'no'],
      of: ({ row }) => (row.comparable ? 'si' : 'no'),
    },
    { name: 'motivo', meaning: 'Perché no, o che cosa tenere presente', of: ({ row }) => row.reasons.join('; ') || null },
  ]);
}
