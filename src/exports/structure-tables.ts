// SPDX-License-Identifier: EUPL-1.2
import type { Atlas } from '../atlas/atlas.ts';
import { spendingProgrammes } from '../atlas/spending-programmes.ts';
import type { Locator } from '../domain/locator.ts';
import { objectiveAddress, programmeAddress } from '../navigation/addresses.ts';
import { byId, locatorColumns } from './columns.ts';
import { publish, type PublishedTable } from './published-table.ts';

/** Programmes, sections, lines, objectives. */
export function structureTables(atlas: Atlas): readonly PublishedTable[] {
  return [
    publish(
      { name: 'programmi', title: 'Piani Operativi e programmi di spesa', row: 'un piano, una sua sezione o un programma di spesa' },
      byId([...atlas.programmes.filter(({ kind }) => kind !== 'programma-di-spesa'), ...spendingProgrammes(atlas)]),
      [
        { name: 'id', meaning: 'Identificativo', of: (p) => p.id },
        { name: 'codice', meaning: 'Codice del programma, se il documento lo dà', of: (p) => p.code },
        { name: 'nome', meaning: 'Nome ufficiale', of: (p) => p.name },
        { name: 'missione', meaning: 'Missione del bilancio dello Stato', of: (p) => p.mission },
        { name: 'inizio', meaning: 'Data di inizio', type: 'data', of: (p) => p.start },
        { name: 'fine', meaning: 'Data di fine', type: 'data', of: (p) => p.end },
        ...locatorColumns((p: { readonly source: Locator }) => p.source),
        { name: 'url', meaning: 'Pagina, dalla radice del sito', type: 'indirizzo', of: (p) => programmeAddress(p.id) },
      ],
    ),
    publish({ name: 'sezioni', title: 'Sezioni dei Piani Operativi', row: 'una sezione, un ambito o un’area di un piano' }, byId(atlas.sections), [
      { name: 'id', meaning: 'Identificativo', of: (s) => s.id },
      { name: 'programma', meaning: 'Programma', of: (s) => s.programme },
      { name: 'numero', meaning: 'Numero della sezione', of: (s) => s.number },
      { name: 'nome', meaning: 'Nome ufficiale', of: (s) => s.name },
      { name: 'inizio', meaning: 'Data di inizio', type: 'data', of: (s) => s.start },
      { name: 'fine', meaning: 'Data di fine', type: 'data', of: (s) => s.end },
      { name: 'descrizione', meaning: 'Di che si occupa, con parole nostre', of: (s) => s.description },
      ...locatorColumns((s: { readonly source: Locator }) => s.source),
      { name: 'url', meaning: 'Pagina, dalla radice del sito', type: 'indirizzo', of: (s) => programmeAddress(s.id) },
    ]),
    publish({ name: 'linee', title: 'Linee di attività', row: 'una linea di attività' }, byId(atlas.lines), [
      { name: 'id', meaning: 'Identificativo', of: (l) => l.id },
      { name: 'programma', meaning: 'Programma', of: (l) => l.programme },
      { name: 'sezione', meaning: 'Sezione, dove il programma ne ha', of: (l) => l.section },
      { name: 'numero', meaning: 'Numero della linea, che vale solo dentro il programma', of: (l) => l.number },
      { name: 'nome', meaning: 'Nome ufficiale', of: (l) => l.name },
      { name: 'asse', meaning: 'Asse, come stampato', of: (l) => l.axis },
      { name: 'priorita', meaning: 'Priorità d’investimento, come stampata', of: (l) => l.priority },
      { name: 'descrizione', meaning: 'Che cosa ha fatto, con parole nostre', of: (l) => l.description },
      ...locatorColumns((l: { readonly source: Locator }) => l.source),
      { name: 'url', meaning: 'Pagina, dalla radice del sito', type: 'indirizzo', of: (l) => programmeAddress(l.id) },
    ]),
    publish(
      { name: 'obiettivi', title: 'Obiettivi e sotto-attività dei piani', row: 'un obiettivo o una sotto-attività di un piano' },
      byId(atlas.objectives),
      [
        { name: 'id', meaning: 'Identificativo', of: (o) => o.id },
        { name: 'programma', meaning: 'Programma', of: (o) => o.programme },
        { name: 'codice', meaning: 'Codice stampato, che vale solo dentro il programma', of: (o) => o.code },
        { name: 'padre', meaning: 'Codice dell’obiettivo che contiene la sotto-attività', of: (o) => o.parent },
        { name: 'nome', meaning: 'Nome, abbreviato da noi', of: (o) => o.name },
        ...locatorColumns((o: { readonly source: Locator }) => o.source),
        { name: 'url', meaning: 'Pagina, dalla radice del sito', type: 'indirizzo', of: (o) => objectiveAddress(o.id) },
      ],
    ),
  ];
}
