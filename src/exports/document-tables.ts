// SPDX-License-Identifier: EUPL-1.2
import type { Atlas } from '../atlas/atlas.ts';
import type { Locator } from '../domain/locator.ts';
import { mentionKinds } from '../domain/mention.ts';
import { commitments, statementKinds } from '../domain/statement.ts';
import { documentAddress, passageAddress } from '../navigation/addresses.ts';
import { byId, locatorColumns } from './columns.ts';
import { publish, whole, type PublishedTable } from './published-table.ts';

/** The documents and what they say besides their figures. */
export function documentTables(atlas: Atlas): readonly PublishedTable[] {
  return [
    publish({ name: 'documenti', title: 'Documenti da cui vengono le cifre', row: 'un documento' }, byId(atlas.documents), [
      { name: 'id', meaning: 'Identificativo', of: (d) => d.id },
      { name: 'titolo', meaning: 'Titolo', of: (d) => d.title },
      { name: 'autore', meaning: 'Chi lo ha prodotto', of: (d) => d.author },
      { name: 'data', meaning: 'Data, precisa quanto il documento la dà', of: (d) => d.date },
      { name: 'righe', meaning: 'Righe della trascrizione', type: 'intero', of: (d) => whole(d.text.lines) },
      { name: 'byte', meaning: 'Byte della trascrizione', type: 'intero', of: (d) => whole(d.text.bytes) },
      { name: 'sha256', meaning: 'Impronta della trascrizione', of: (d) => d.text.sha256 },
      { name: 'osservazioni', meaning: 'Cifre estratte', type: 'intero', of: (d) => whole(atlas.observationsOf('document', d.id).length) },
      { name: 'url', meaning: 'Pagina, dalla radice del sito', type: 'indirizzo', of: (d) => documentAddress(d.id) },
    ]),
    publish(
      {
        name: 'enunciati',
        title: 'Che cosa dicono i documenti oltre ai numeri, con parole nostre',
        row: 'un passo di un documento, ridetto con parole nostre',
      },
      byId(atlas.statements),
      [
        { name: 'id', meaning: 'Identificativo permanente', of: (s) => s.id },
        {
          name: 'tipo',
          meaning: 'Che genere di passo è',
          values: statementKinds,
          of: (s) => s.kind,
        },
        { name: 'testo', meaning: 'Che cosa dice il documento, con parole nostre', of: (s) => s.text },
        { name: 'impegno', meaning: 'Se il documento si impegna; vuoto dove la domanda non si pone', values: commitments, of: (s) => s.commitment },
        { name: 'territorio', meaning: 'Territorio', of: (s) => s.territory },
        {
          name: 'periodo_inizio',
          meaning: 'Primo giorno del periodo',
          type: 'data',
          of: (s) => (s.period === null ? null : atlas.period(s.period).start),
        },
        {
          name: 'periodo_fine',
          meaning: 'Ultimo giorno del periodo',
          type: 'data',
          of: (s) => (s.period === null ? null : atlas.period(s.period).end),
        },
        { name: 'programma', meaning: 'Programma', of: (s) => s.programme },
        { name: 'sezione', meaning: 'Sezione', of: (s) => s.section },
        { name: 'linea', meaning: 'Linea', of: (s) => s.line },
        { name: 'obiettivo', meaning: 'Codice dell’obiettivo', of: (s) => s.objective },
        ...locatorColumns((s: Locator) => s),
        { name: 'luogo', meaning: 'Il punto del documento, in parole', of: (s) => s.place },
        { name: 'osservazioni', meaning: 'Cifre che il passo contiene, separate da spazi', of: (s) => s.observations.join(' ') },
        {
          name: 'url',
          meaning: 'Il passo nella pagina del suo capitolo, dalla radice del sito',
          type: 'indirizzo',
          of: (s) => passageAddress(atlas.document(s.document), s.lines),
        },
      ],
    ),
    publish({ name: 'menzioni', title: 'Passi che nominano un territorio', row: 'un passo che nomina un territorio' }, atlas.mentions, [
      { name: 'territorio', meaning: 'Territorio', of: (m) => m.territory },
      { name: 'tipo', meaning: 'Che genere di passo è', values: mentionKinds, of: (m) => m.kind },
      { name: 'testo', meaning: 'Che cosa dice il passo, con parole nostre', of: (m) => m.text },
      { name: 'programma', meaning: 'Programma', of: (m) => m.programme },
      { name: 'sezione', meaning: 'Sezione', of: (m) => m.section },
      { name: 'linea', meaning: 'Linea', of: (m) => m.line },
      ...locatorColumns((m: Locator) => m),
      { name: 'luogo', meaning: 'Il punto del documento, in parole', of: (m) => m.place },
      {
        name: 'url',
        meaning: 'Il passo nella pagina del suo capitolo, dalla radice del sito',
        type: 'indirizzo',
        of: (m) => passageAddress(atlas.document(m.document), m.lines),
      },
    ]),
  ];
}
