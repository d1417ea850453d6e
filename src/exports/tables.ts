// SPDX-License-Identifier: EUPL-1.2
import type { Atlas } from '../atlas/atlas.ts';
import { spendingProgrammes } from '../atlas/spending-programmes.ts';
import type { Locator } from '../domain/locator.ts';
import {
  documentAddress,
  indicatorAddress,
  objectiveAddress,
  observationAddress,
  passageAddress,
  programmeAddress,
  termAddress,
  territoryAddress,
} from '../navigation/addresses.ts';
import { publish, whole, type PublishedColumn, type PublishedTable } from './published-table.ts';

const byId = <T extends { readonly id: string }>(records: readonly T[]): readonly T[] => records.toSorted((a, b) => (a.id < b.id ? -1 : 1));

/** Where a document says something, as three columns. */
const locatorColumns = <T>(of: (record: T) => Locator | null): PublishedColumn<T>[] => [
  { name: 'documento', meaning: 'Documento che lo dice', of: (r) => of(r)?.document ?? null },
  {
    name: 'riga_inizio',
    meaning: 'Prima riga della trascrizione',
    of: (r) => {
      const at = of(r);
      return at === null ? null : whole(at.lines.first);
    },
  },
  {
    name: 'riga_fine',
    meaning: 'Ultima riga della trascrizione',
    of: (r) => {
      const at = of(r);
      return at === null ? null : whole(at.lines.last);
    },
  },
];

/**
 * The tables of `/dati/`, ids sorted. Others rely on the names and the order of the columns: a column is only ever
 * added at the end.
 */
export function publishedTables(atlas: Atlas): readonly PublishedTable[] {
  return [
    publish('osservazioni', 'Cifre dei documenti, una per riga, con il luogo che le dichiara', byId(atlas.observations), [
      { name: 'id', meaning: 'Identificativo permanente della cifra', of: (o) => o.id },
      { name: 'indicatore', meaning: 'Che cosa è contato', of: (o) => o.indicator },
      { name: 'indicatore_nome', meaning: 'Nome dell’indicatore', of: (o) => atlas.indicator(o.indicator).name },
      { name: 'misura', meaning: 'obiettivo, risultato, risorse, base, quota o contesto', of: (o) => o.measure },
      { name: 'valore', meaning: 'Il numero, esatto', of: (o) => ({ number: o.value }) },
      { name: 'qualificatore', meaning: '= uguale, >= almeno, > oltre, <= fino a, ~ circa', of: (o) => o.qualifier },
      { name: 'unita', meaning: 'Unità di misura', of: (o) => o.unit },
      { name: 'testo', meaning: 'La quantità come è stampata, al più otto parole', of: (o) => o.printed },
      {
        name: 'frequenza',
        meaning: 'Ogni quanto, e per che cosa se il documento lo dice',
        of: (o) => (o.per === null ? o.frequency : `${o.frequency}; per ${o.per}`),
      },
      { name: 'territorio', meaning: 'Territorio', of: (o) => o.territory },
      { name: 'territorio_nome', meaning: 'Nome del territorio', of: (o) => atlas.territory(o.territory).name },
      {
        name: 'codice_istat',
        meaning: 'Codice ISTAT della regione o della provincia autonoma; vuoto per l’Italia',
        of: (o) => atlas.territory(o.territory).istat,
      },
      { name: 'periodo_inizio', meaning: 'Primo giorno del periodo', of: (o) => atlas.period(o.period).start },
      { name: 'periodo_fine', meaning: 'Ultimo giorno del periodo', of: (o) => atlas.period(o.period).end },
      { name: 'programma', meaning: 'Programma, se il documento lo dice', of: (o) => o.programme },
      { name: 'sezione', meaning: 'Sezione del programma', of: (o) => o.section },
      { name: 'linea', meaning: 'Linea di attività: la chiave è l’intero percorso, non il numero', of: (o) => o.line },
      { name: 'obiettivo', meaning: 'Codice dell’obiettivo', of: (o) => o.objective },
      { name: 'documento', meaning: 'Documento che dichiara la cifra', of: (o) => o.document },
      { name: 'riga_inizio', meaning: 'Prima riga della trascrizione', of: (o) => whole(o.lines.first) },
      { name: 'riga_fine', meaning: 'Ultima riga della trascrizione', of: (o) => whole(o.lines.last) },
      { name: 'luogo', meaning: 'Il punto del documento, in parole', of: (o) => (o.breakdown === null ? o.place : `${o.place} › ${o.breakdown}`) },
      { name: 'tabella', meaning: 'Tabella stampata che la contiene; vuoto se sta in una frase', of: (o) => o.table },
      { name: 'note', meaning: 'Note di qualità, separate da spazi', of: (o) => o.notes.join(' ') },
      { name: 'url', meaning: 'Pagina della cifra, dalla radice del sito', of: (o) => observationAddress(o) },
    ]),
    publish('indicatori', 'Le cose che i documenti contano', byId(atlas.indicators), [
      { name: 'id', meaning: 'Identificativo', of: (i) => i.id },
      { name: 'nome', meaning: 'Nome', of: (i) => i.name },
      { name: 'tema', meaning: 'Tema', of: (i) => i.topic },
      { name: 'unita', meaning: 'Unità abituale', of: (i) => i.unit },
      { name: 'definizione', meaning: 'Definizione', of: (i) => i.definition },
      { name: 'conta', meaning: 'Che cosa conta', of: (i) => i.counts },
      { name: 'esclude', meaning: 'Che cosa lascia fuori', of: (i) => i.leavesOut },
      { name: 'osservazioni', meaning: 'Quante cifre ne danno i documenti', of: (i) => whole(atlas.observationsOf('indicator', i.id).length) },
      { name: 'url', meaning: 'Pagina, dalla radice del sito', of: (i) => indicatorAddress(i.id) },
    ]),
    publish('territori', 'Italia, regioni e province autonome', byId(atlas.territories), [
      { name: 'id', meaning: 'Identificativo', of: (t) => t.id },
      { name: 'nome', meaning: 'Nome ufficiale', of: (t) => t.name },
      { name: 'tipo', meaning: 'stato, regione o provincia-autonoma', of: (t) => t.kind },
      { name: 'parte_di', meaning: 'Territorio che lo contiene', of: (t) => t.partOf },
      { name: 'codice_istat', meaning: 'Codice ISTAT di regione o, per Trento e Bolzano, di provincia', of: (t) => t.istat },
      { name: 'nuts', meaning: 'Codice NUTS 2', of: (t) => t.nuts },
      { name: 'iso', meaning: 'Codice ISO 3166', of: (t) => t.iso },
      { name: 'ripartizione', meaning: 'Ripartizione geografica', of: (t) => t.macroArea },
      { name: 'coesione_2007_2013', meaning: 'Obiettivo della politica di coesione 2007-2013', of: (t) => t.cohesion2007 },
      { name: 'coesione_2014_2020', meaning: 'Categoria di regione 2014-2020', of: (t) => t.cohesion2014 },
      { name: 'coesione_2021_2027', meaning: 'Categoria di regione 2021-2027', of: (t) => t.cohesion2021 },
      { name: 'url', meaning: 'Pagina, dalla radice del sito', of: (t) => territoryAddress(t.id) },
    ]),
    publish(
      'programmi',
      'Piani Operativi e programmi di spesa',
      byId([...atlas.programmes.filter(({ kind }) => kind !== 'programma-di-spesa'), ...spendingProgrammes(atlas)]),
      [
        { name: 'id', meaning: 'Identificativo', of: (p) => p.id },
        { name: 'codice', meaning: 'Codice del programma, se il documento lo dà', of: (p) => p.code },
        { name: 'nome', meaning: 'Nome ufficiale', of: (p) => p.name },
        { name: 'missione', meaning: 'Missione del bilancio dello Stato', of: (p) => p.mission },
        { name: 'inizio', meaning: 'Data di inizio', of: (p) => p.start },
        { name: 'fine', meaning: 'Data di fine', of: (p) => p.end },
        ...locatorColumns((p: { readonly source: Locator }) => p.source),
        { name: 'url', meaning: 'Pagina, dalla radice del sito', of: (p) => programmeAddress(p.id) },
      ],
    ),
    publish('sezioni', 'Sezioni dei Piani Operativi', byId(atlas.sections), [
      { name: 'id', meaning: 'Identificativo', of: (s) => s.id },
      { name: 'programma', meaning: 'Programma', of: (s) => s.programme },
      { name: 'numero', meaning: 'Numero della sezione', of: (s) => s.number },
      { name: 'nome', meaning: 'Nome ufficiale', of: (s) => s.name },
      { name: 'inizio', meaning: 'Data di inizio', of: (s) => s.start },
      { name: 'fine', meaning: 'Data di fine', of: (s) => s.end },
      { name: 'descrizione', meaning: 'Di che si occupa, con parole nostre', of: (s) => s.description },
      ...locatorColumns((s: { readonly source: Locator }) => s.source),
      { name: 'url', meaning: 'Pagina, dalla radice del sito', of: (s) => programmeAddress(s.id) },
    ]),
    publish('linee', 'Linee di attività', byId(atlas.lines), [
      { name: 'id', meaning: 'Identificativo', of: (l) => l.id },
      { name: 'programma', meaning: 'Programma', of: (l) => l.programme },
      { name: 'sezione', meaning: 'Sezione, dove il programma ne ha', of: (l) => l.section },
      { name: 'numero', meaning: 'Numero della linea, che vale solo dentro il programma', of: (l) => l.number },
      { name: 'nome', meaning: 'Nome ufficiale', of: (l) => l.name },
      { name: 'asse', meaning: 'Asse, come stampato', of: (l) => l.axis },
      { name: 'priorita', meaning: 'Priorità d’investimento, come stampata', of: (l) => l.priority },
      { name: 'descrizione', meaning: 'Che cosa ha fatto, con parole nostre', of: (l) => l.description },
      ...locatorColumns((l: { readonly source: Locator }) => l.source),
      { name: 'url', meaning: 'Pagina, dalla radice del sito', of: (l) => programmeAddress(l.id) },
    ]),
    publish('obiettivi', 'Obiettivi e sotto-attività dei piani', byId(atlas.objectives), [
      { name: 'id', meaning: 'Identificativo', of: (o) => o.id },
      { name: 'programma', meaning: 'Programma', of: (o) => o.programme },
      { name: 'codice', meaning: 'Codice stampato, che vale solo dentro il programma', of: (o) => o.code },
      { name: 'padre', meaning: 'Codice dell’obiettivo che contiene la sotto-attività', of: (o) => o.parent },
      { name: 'nome', meaning: 'Nome, abbreviato da noi', of: (o) => o.name },
      ...locatorColumns((o: { readonly source: Locator }) => o.source),
      { name: 'url', meaning: 'Pagina, dalla radice del sito', of: (o) => objectiveAddress(o.id) },
    ]),
    publish('enunciati', 'Che cosa dicono i documenti oltre ai numeri, con parole nostre', byId(atlas.statements), [
      { name: 'id', meaning: 'Identificativo permanente', of: (s) => s.id },
      {
        name: 'tipo',
        meaning: 'Attività prevista o svolta, risultato atteso o raggiunto, criticità, buona pratica, prodotto, finalità, quadro',
        of: (s) => s.kind,
      },
      { name: 'testo', meaning: 'Che cosa dice il documento, con parole nostre', of: (s) => s.text },
      { name: 'impegno', meaning: 'impegno, facoltativo, o vuoto dove la domanda non si pone', of: (s) => s.commitment },
      { name: 'territorio', meaning: 'Territorio', of: (s) => s.territory },
      { name: 'periodo_inizio', meaning: 'Primo giorno del periodo', of: (s) => (s.period === null ? null : atlas.period(s.period).start) },
      { name: 'periodo_fine', meaning: 'Ultimo giorno del periodo', of: (s) => (s.period === null ? null : atlas.period(s.period).end) },
      { name: 'programma', meaning: 'Programma', of: (s) => s.programme },
      { name: 'sezione', meaning: 'Sezione', of: (s) => s.section },
      { name: 'linea', meaning: 'Linea', of: (s) => s.line },
      { name: 'obiettivo', meaning: 'Codice dell’obiettivo', of: (s) => s.objective },
      ...locatorColumns((s: Locator) => s),
      { name: 'luogo', meaning: 'Il punto del documento, in parole', of: (s) => s.place },
      { name: 'osservazioni', meaning: 'Cifre che il passo contiene, separate da spazi', of: (s) => s.observations.join(' ') },
      { name: 'url', meaning: 'Il passo nella pagina del documento, dalla radice del sito', of: (s) => passageAddress(s.document, s.lines) },
    ]),
    publish('documenti', 'Documenti da cui vengono le cifre', byId(atlas.documents), [
      { name: 'id', meaning: 'Identificativo', of: (d) => d.id },
      { name: 'titolo', meaning: 'Titolo', of: (d) => d.title },
      { name: 'autore', meaning: 'Chi lo ha prodotto', of: (d) => d.author },
      { name: 'data', meaning: 'Data, precisa quanto il documento la dà', of: (d) => d.date },
      { name: 'righe', meaning: 'Righe della trascrizione', of: (d) => whole(d.text.lines) },
      { name: 'byte', meaning: 'Byte della trascrizione', of: (d) => whole(d.text.bytes) },
      { name: 'sha256', meaning: 'Impronta della trascrizione', of: (d) => d.text.sha256 },
      { name: 'osservazioni', meaning: 'Cifre estratte', of: (d) => whole(atlas.observationsOf('document', d.id).length) },
      { name: 'url', meaning: 'Pagina, dalla radice del sito', of: (d) => documentAddress(d.id) },
    ]),
    publish('glossario', 'Sigle e parole dei piani', byId(atlas.terms), [
      { name: 'id', meaning: 'Identificativo', of: (t) => t.id },
      { name: 'voce', meaning: 'Sigla o parola', of: (t) => t.headword },
      { name: 'varianti', meaning: 'Altre forme, separate da « | »', of: (t) => t.variants.join(' | ') },
      { name: 'espansione', meaning: 'Che cosa significa la sigla, se c’è una prova', of: (t) => t.expansion },
      { name: 'definizione', meaning: 'Definizione', of: (t) => t.definition },
      { name: 'stato', meaning: 'certa, probabile o non-sciolta', of: (t) => t.evidence },
      ...locatorColumns((t: { readonly source: Locator | null }) => t.source),
      { name: 'norma', meaning: 'Norma che la definisce', of: (t) => t.act },
      { name: 'url', meaning: 'Voce, dalla radice del sito', of: (t) => termAddress(t.id) },
    ]),
  ];
}
