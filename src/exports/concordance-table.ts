// SPDX-License-Identifier: EUPL-1.2
import type { Atlas } from '../atlas/atlas.ts';
import type { Concordance } from '../domain/concordance.ts';
import { publish, type PublishedTable } from './published-table.ts';

/** The links between the plans, by their ends; they have no id, their ends are their key. */
export function concordanceTable({ concordances }: Pick<Atlas, 'concordances'>): PublishedTable {
  return publish('concordanze', 'Concordanze: che cosa continua in che cosa, fra piani e periodi', concordances.toSorted(byEnds), [
    { name: 'da_tipo', meaning: 'programma, sezione, linea, obiettivo; vuoto se la cosa di arrivo è nuova', of: (c) => c.from?.kind ?? null },
    { name: 'da_id', meaning: 'Identificativo di partenza', of: (c) => c.from?.id ?? null },
    { name: 'a_tipo', meaning: 'programma, sezione, linea, obiettivo, indicatore; vuoto se non c’è un seguito', of: (c) => c.to?.kind ?? null },
    { name: 'a_id', meaning: 'Identificativo di arrivo', of: (c) => c.to?.id ?? null },
    {
      name: 'relazione',
      meaning: 'uguale, continua-in, diviso-in (una parte passa qui), confluisce-in, piu-ampio, piu-stretto, affine, misurato-da, nessuna',
      of: (c) => c.relation,
    },
    { name: 'prova', meaning: 'Su che cosa si regge: stesso-testo, dichiarato da un documento, conto, dedotto da noi', of: (c) => c.grade },
    { name: 'spiegazione', meaning: 'Perché, con parole nostre', of: (c) => c.explanation },
    {
      name: 'righe',
      meaning: 'Passi che lo mostrano: documento:a-b documento:c-d',
      of: (c) => c.passages.map(({ document, lines }) => `${document}:${lines.first}-${lines.last}`).join(' '),
    },
  ]);
}

/** By what the row begins with, so that the file does not change when the rows of the input are put in another order. */
export function byEnds(a: Concordance, b: Concordance): number {
  const [first, second] = [a, b].map(({ from, to }) => [from?.kind, from?.id, to?.kind, to?.id].map((part) => part ?? '').join(' ')) as [
    string,
    string,
  ];
  return first < second ? -1 : 1;
}
