// SPDX-License-Identifier: EUPL-1.2
import type { Atlas } from '../atlas/atlas.ts';
import { concordanceGrades, concordanceKinds, concordanceRelations, type Concordance } from '../domain/concordance.ts';
import { publish, type PublishedTable } from './published-table.ts';

/** The links between the plans, by their ends; they have no id, their ends are their key. */
export function concordanceTable({ concordances }: Pick<Atlas, 'concordances'>): PublishedTable {
  return publish(
    { name: 'concordanze', title: 'Concordanze: che cosa continua in che cosa, fra piani e periodi', row: 'un legame fra due parti dei piani' },
    concordances.toSorted(byEnds),
    [
      {
        name: 'da_tipo',
        meaning: 'Che cosa è il punto di partenza; vuoto se la cosa di arrivo è nuova',
        values: concordanceKinds,
        of: (c) => c.from?.kind ?? null,
      },
      { name: 'da_id', meaning: 'Identificativo di partenza', of: (c) => c.from?.id ?? null },
      {
        name: 'a_tipo',
        meaning: 'Che cosa è il punto di arrivo; vuoto se non c’è un seguito',
        values: concordanceKinds,
        of: (c) => c.to?.kind ?? null,
      },
      { name: 'a_id', meaning: 'Identificativo di arrivo', of: (c) => c.to?.id ?? null },
      {
        name: 'relazione',
        meaning: 'Come stanno le due cose; diviso-in: una parte passa qui',
        values: concordanceRelations,
        of: (c) => c.relation,
      },
      { name: 'prova', meaning: 'Su che cosa si regge: dichiarato da un documento, dedotto da noi…', values: concordanceGrades, of: (c) => c.grade },
      { name: 'spiegazione', meaning: 'Perché, con parole nostre', of: (c) => c.explanation },
      {
        name: 'righe',
        meaning: 'Passi che lo mostrano: documento:a-b documento:c-d',
        of: (c) => c.passages.map(({ document, lines }) => `${document}:${lines.first}-${lines.last}`).join(' '),
      },
    ],
  );
}

/** By what the row begins with, so that the file does not change when the rows of the input are put in another order. */
export function byEnds(a: Concordance, b: Concordance): number {
  const [first, second] = [a, b].map(({ from, to }) => [from?.kind, from?.id, to?.kind, to?.id].map((part) => part ?? '').join(' ')) as [
    string,
    string,
  ];
  return first < second ? -1 : 1;
}
