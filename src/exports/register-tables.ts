// SPDX-License-Identifier: EUPL-1.2
import type { Atlas } from '../atlas/atlas.ts';
import type { Locator } from '../domain/locator.ts';
import type { RegisterEntry } from '../domain/register.ts';
import { entryAddress, passageAddress } from '../navigation/addresses.ts';
import { byId, locatorColumns } from './columns.ts';
import { publish, type PublishedColumn, type PublishedTable } from './published-table.ts';

/** Every passage that names an entry, and where the entry stands on the site. */
const entryColumns: PublishedColumn<RegisterEntry>[] = [
  {
    name: 'passi',
    meaning: 'Passi che lo nominano: documento:righe, separati da spazi',
    of: (e) => e.citations.map(({ document, lines }) => `${document}:${lines.first}-${lines.last}`).join(' '),
  },
  { name: 'url', meaning: 'Voce, dalla radice del sito', type: 'indirizzo', of: (e) => entryAddress(e.register, e.id) },
];

/** Acts, organisations, crises, agreements, events, acronyms, dates. */
export function registerTables(atlas: Atlas): readonly PublishedTable[] {
  return [
    publish({ name: 'atti', title: 'Atti citati', row: 'un atto' }, byId(atlas.entriesOf('atti')), [
      { name: 'id', meaning: 'Identificativo', of: (e) => e.id },
      { name: 'tipo', meaning: 'Legge, decreto, deliberazione…', of: (e) => e.kind },
      { name: 'nome', meaning: 'Nome breve', of: (e) => e.name },
      { name: 'autorita', meaning: 'Chi lo ha emanato', of: (e) => e.authority },
      { name: 'numero', meaning: 'Numero', of: (e) => e.number },
      { name: 'data', meaning: 'Data, precisa quanto i documenti la danno', of: (e) => e.date },
      ...entryColumns,
    ]),
    publish({ name: 'soggetti', title: 'Organizzazioni', row: 'un’organizzazione' }, byId(atlas.entriesOf('soggetti')), [
      { name: 'id', meaning: 'Identificativo', of: (e) => e.id },
      { name: 'tipo', meaning: 'Che genere di organizzazione è', of: (e) => e.kind },
      { name: 'nome', meaning: 'Nome', of: (e) => e.name },
      { name: 'sigla', meaning: 'Sigla', of: (e) => e.acronym },
      { name: 'descrizione', meaning: 'Chi è, con parole nostre', of: (e) => e.description },
      ...entryColumns,
    ]),
    publish({ name: 'crisi', title: 'Crisi aziendali', row: 'una crisi aziendale' }, byId(atlas.entriesOf('crisi')), [
      { name: 'id', meaning: 'Identificativo', of: (e) => e.id },
      { name: 'tipo', meaning: 'Azienda di più regioni o di una, area, settore', of: (e) => e.kind },
      { name: 'nome', meaning: 'Nome', of: (e) => e.name },
      { name: 'descrizione', meaning: 'Con parole nostre', of: (e) => e.description },
      ...entryColumns,
    ]),
    publish({ name: 'accordi', title: 'Accordi, convenzioni, protocolli', row: 'un accordo' }, byId(atlas.entriesOf('accordi')), [
      { name: 'id', meaning: 'Identificativo', of: (e) => e.id },
      { name: 'nome', meaning: 'Nome', of: (e) => e.name },
      { name: 'parti', meaning: 'Fra chi', of: (e) => e.parties },
      { name: 'data', meaning: 'Data', of: (e) => e.date },
      ...entryColumns,
    ]),
    publish({ name: 'eventi', title: 'Eventi', row: 'un evento' }, byId(atlas.entriesOf('eventi')), [
      { name: 'id', meaning: 'Identificativo', of: (e) => e.id },
      { name: 'nome', meaning: 'Nome', of: (e) => e.name },
      { name: 'inizio', meaning: 'Inizio', of: (e) => e.date },
      { name: 'fine', meaning: 'Fine', of: (e) => e.endDate },
      { name: 'luogo', meaning: 'Luogo', of: (e) => e.place },
      ...entryColumns,
    ]),
    publish({ name: 'sigle', title: 'Sigle come i documenti le usano', row: 'una sigla come un documento la usa' }, atlas.acronyms, [
      { name: 'sigla', meaning: 'Sigla', of: (a) => a.acronym },
      { name: 'espansione', meaning: 'Significato, dove il documento lo stampa', of: (a) => a.expansion },
      { name: 'nota', meaning: 'Nota', of: (a) => a.remark },
      ...locatorColumns((a: { readonly source: Locator }) => a.source),
      {
        name: 'url',
        meaning: 'Il passo nella pagina del suo capitolo, dalla radice del sito',
        type: 'indirizzo',
        of: (a) => passageAddress(atlas.document(a.source.document), a.source.lines),
      },
    ]),
    publish({ name: 'cronologia', title: 'Date dette al giorno', row: 'una data detta al giorno' }, atlas.datedFacts, [
      { name: 'data', meaning: 'Giorno', type: 'data', of: (f) => f.date },
      { name: 'fine', meaning: 'Ultimo giorno, se è un intervallo', type: 'data', of: (f) => f.endDate },
      { name: 'che_cosa', meaning: 'Che cosa accade, con parole nostre', of: (f) => f.text },
      ...locatorColumns((f: { readonly source: Locator }) => f.source),
      {
        name: 'url',
        meaning: 'Il passo nella pagina del suo capitolo, dalla radice del sito',
        type: 'indirizzo',
        of: (f) => passageAddress(atlas.document(f.source.document), f.source.lines),
      },
    ]),
  ];
}
