// SPDX-License-Identifier: EUPL-1.2
import type { Atlas } from '../atlas/atlas.ts';
import { evidenceGrades } from '../domain/glossary-term.ts';
import type { Locator } from '../domain/locator.ts';
import { cohesionCategories, cohesionObjectives, territoryKinds } from '../domain/territory.ts';
import { indicatorAddress, termAddress, territoryAddress } from '../navigation/addresses.ts';
import { byId, locatorColumns } from './columns.ts';
import { publish, whole, type PublishedTable } from './published-table.ts';

/** What figures are counted by, where, and in which words. */
export function vocabularyTables(atlas: Atlas): readonly PublishedTable[] {
  return [
    publish({ name: 'indicatori', title: 'Le cose che i documenti contano', row: 'una cosa che i documenti contano' }, byId(atlas.indicators), [
      { name: 'id', meaning: 'Identificativo', of: (i) => i.id },
      { name: 'nome', meaning: 'Nome', of: (i) => i.name },
      { name: 'tema', meaning: 'Tema', values: atlas.topics.map(({ id }) => id), of: (i) => i.topic },
      { name: 'unita', meaning: 'Unità abituale', values: atlas.units.map(({ id }) => id), of: (i) => i.unit },
      { name: 'definizione', meaning: 'Definizione', of: (i) => i.definition },
      { name: 'conta', meaning: 'Che cosa conta', of: (i) => i.counts },
      { name: 'esclude', meaning: 'Che cosa lascia fuori', of: (i) => i.leavesOut },
      {
        name: 'osservazioni',
        meaning: 'Quante cifre ne danno i documenti',
        type: 'intero',
        of: (i) => whole(atlas.observationsOf('indicator', i.id).length),
      },
      { name: 'url', meaning: 'Pagina, dalla radice del sito', type: 'indirizzo', of: (i) => indicatorAddress(i.id) },
    ]),
    publish({ name: 'territori', title: 'Italia, regioni e province autonome', row: 'un territorio' }, byId(atlas.territories), [
      { name: 'id', meaning: 'Identificativo', of: (t) => t.id },
      { name: 'nome', meaning: 'Nome ufficiale', of: (t) => t.name },
      { name: 'tipo', meaning: 'Che genere di territorio è', values: territoryKinds, of: (t) => t.kind },
      { name: 'parte_di', meaning: 'Territorio che lo contiene', of: (t) => t.partOf },
      { name: 'codice_istat', meaning: 'Codice ISTAT di regione o, per Trento e Bolzano, di provincia', of: (t) => t.istat },
      { name: 'nuts', meaning: 'Codice NUTS 2', of: (t) => t.nuts },
      { name: 'iso', meaning: 'Codice ISO 3166', of: (t) => t.iso },
      { name: 'ripartizione', meaning: 'Ripartizione geografica', of: (t) => t.macroArea },
      {
        name: 'coesione_2007_2013',
        meaning: 'Obiettivo della politica di coesione 2007-2013',
        values: cohesionObjectives,
        of: (t) => t.cohesion2007,
      },
      { name: 'coesione_2014_2020', meaning: 'Categoria di regione 2014-2020', values: cohesionCategories, of: (t) => t.cohesion2014 },
      { name: 'coesione_2021_2027', meaning: 'Categoria di regione 2021-2027', values: cohesionCategories, of: (t) => t.cohesion2021 },
      { name: 'url', meaning: 'Pagina, dalla radice del sito', type: 'indirizzo', of: (t) => territoryAddress(t.id) },
    ]),
    publish({ name: 'glossario', title: 'Sigle e parole dei piani', row: 'una sigla o una parola' }, byId(atlas.terms), [
      { name: 'id', meaning: 'Identificativo', of: (t) => t.id },
      { name: 'voce', meaning: 'Sigla o parola', of: (t) => t.headword },
      { name: 'varianti', meaning: 'Altre forme, separate da « | »', of: (t) => t.variants.join(' | ') },
      { name: 'espansione', meaning: 'Che cosa significa la sigla, se c’è una prova', of: (t) => t.expansion },
      { name: 'definizione', meaning: 'Definizione', of: (t) => t.definition },
      { name: 'stato', meaning: 'Quanto è sicura l’espansione', values: evidenceGrades, of: (t) => t.evidence },
      ...locatorColumns((t: { readonly source: Locator | null }) => t.source),
      { name: 'norma', meaning: 'Norma che la definisce', of: (t) => t.act },
      { name: 'url', meaning: 'Voce, dalla radice del sito', type: 'indirizzo', of: (t) => termAddress(t.id) },
      { name: 'vedi', meaning: 'Voci vicine, separate da spazi', of: (t) => t.related.join(' ') },
      { name: 'dal', meaning: 'Da quando la cosa o il suo nome è in uso: anno, mese o giorno', of: (t) => t.start },
      { name: 'al', meaning: 'Fino a quando', of: (t) => t.end },
      { name: 'oggi', meaning: 'Come si chiama oggi, o che cosa ne ha preso il posto', of: (t) => t.today },
      { name: 'altri_sensi', meaning: 'Che cosa le stesse lettere significano altrove, separati da « | »', of: (t) => t.otherSenses.join(' | ') },
    ]),
  ];
}
