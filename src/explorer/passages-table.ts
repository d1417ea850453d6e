// SPDX-License-Identifier: EUPL-1.2
import { publish, whole, type PublishedTable } from '../exports/published-table.ts';
import { concordanceRelations, type ConcordanceRelation } from '../domain/concordance.ts';
import type { ComparedRow } from './compare-sides.ts';
import { comparisonTable } from './comparison-table.ts';
import type { ExplorerTable } from './explorer-table.ts';

/** What a comparison of plans shows of one passage: the two lines, how the second stands to the first, the rows. */
export interface ShownPassage {
  readonly from: { readonly id: string; readonly name: string };
  readonly to: { readonly id: string; readonly name: string };
  readonly relation: ConcordanceRelation;
  readonly rows: readonly ComparedRow[];
}

const sides = ['prima', 'dopo'];

/** Comparisons of plans as one table to take away: each passage with its rows, which are counted anew from 1. */
export function passagesTable(table: ExplorerTable, passages: readonly ShownPassage[]): PublishedTable {
  const { name, title, row, columns } = comparisonTable(table, sides, []);
  const heads = publish(
    { name, title, row },
    passages.map((passage, index) => ({ ...passage, place: index + 1 })),
    [
      { name: 'passaggio', meaning: 'Numero del passaggio da una linea all’altra', type: 'intero', of: ({ place }) => whole(place) },
      { name: 'da_linea', meaning: 'Identificativo della linea di prima', of: ({ from }) => from.id },
      { name: 'da_linea_nome', meaning: 'Nome della linea di prima', of: ({ from }) => from.name },
      { name: 'relazione', meaning: 'Come la linea di prima passa in quella di dopo', values: concordanceRelations, of: ({ relation }) => relation },
      { name: 'a_linea', meaning: 'Identificativo della linea di dopo', of: ({ to }) => to.id },
      { name: 'a_linea_nome', meaning: 'Nome della linea di dopo', of: ({ to }) => to.name },
    ],
  );
  return {
    ...heads,
    columns: [...heads.columns, ...columns],
    rows: passages.flatMap(({ rows }, index) => comparisonTable(table, sides, rows).rows.map((cells) => [...(heads.rows[index] ?? []), ...cells])),
  };
}
