// SPDX-License-Identifier: EUPL-1.2
import type { Atlas } from '../atlas/atlas.ts';
import { measures, qualifiers } from '../domain/measure.ts';
import type { Observation } from '../domain/observation.ts';
import { observationAddress } from '../navigation/addresses.ts';
import { byId } from './columns.ts';
import { publish, whole, type PublishedColumn, type PublishedTable } from './published-table.ts';

const observationRow = 'una cifra che un documento dichiara';

/** The figures, with the columns that others rely on: one is only ever added at the end. */
export function observationTables(atlas: Atlas): readonly PublishedTable[] {
  return [
    publish(
      { name: 'osservazioni', title: 'Cifre dei documenti, una per riga, con il luogo che le dichiara', row: observationRow },
      byId(atlas.observations),
      observationColumns(atlas),
    ),
  ];
}

/** The figures of each territory that has some, with the same columns. */
export function territoryTables(atlas: Atlas): readonly PublishedTable[] {
  const columns = observationColumns(atlas);
  return atlas.territories
    .map(({ id, name }) =>
      publish({ name: `territori/${id}`, title: `Cifre: ${name}`, row: observationRow }, byId(atlas.observationsOf('territory', id)), columns),
    )
    .filter(({ rows }) => rows.length > 0);
}

const observationColumns = (atlas: Atlas): readonly PublishedColumn<Observation>[] => [
  { name: 'id', meaning: 'Identificativo permanente della cifra', of: (o) => o.id },
  { name: 'indicatore', meaning: 'Che cosa è contato', of: (o) => o.indicator },
  { name: 'indicatore_nome', meaning: 'Nome dell’indicatore', of: (o) => atlas.indicator(o.indicator).name },
  { name: 'misura', meaning: 'Che cosa dice il numero', values: measures, of: (o) => o.measure },
  { name: 'valore', meaning: 'Il numero, esatto', type: 'decimale', of: (o) => ({ number: o.value }) },
  { name: 'qualificatore', meaning: '= uguale, >= almeno, > oltre, <= fino a, ~ circa', values: qualifiers, of: (o) => o.qualifier },
  { name: 'unita', meaning: 'Unità di misura', values: atlas.units.map(({ id }) => id), of: (o) => o.unit },
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
  { name: 'periodo_inizio', meaning: 'Primo giorno del periodo', type: 'data', of: (o) => atlas.period(o.period).start },
  { name: 'periodo_fine', meaning: 'Ultimo giorno del periodo', type: 'data', of: (o) => atlas.period(o.period).end },
  { name: 'programma', meaning: 'Programma, se il documento lo dice', of: (o) => o.programme },
  { name: 'sezione', meaning: 'Sezione del programma', of: (o) => o.section },
  { name: 'linea', meaning: 'Linea di attività: la chiave è l’intero percorso, non il numero', of: (o) => o.line },
  { name: 'obiettivo', meaning: 'Codice dell’obiettivo', of: (o) => o.objective },
  { name: 'documento', meaning: 'Documento che dichiara la cifra', of: (o) => o.document },
  { name: 'riga_inizio', meaning: 'Prima riga della trascrizione', type: 'intero', of: (o) => whole(o.lines.first) },
  { name: 'riga_fine', meaning: 'Ultima riga della trascrizione', type: 'intero', of: (o) => whole(o.lines.last) },
  { name: 'luogo', meaning: 'Il punto del documento, in parole', of: (o) => (o.breakdown === null ? o.place : `${o.place} › ${o.breakdown}`) },
  { name: 'tabella', meaning: 'Tabella stampata che la contiene; vuoto se sta in una frase', of: (o) => o.table },
  { name: 'note', meaning: 'Note di qualità, separate da spazi', of: (o) => o.notes.join(' ') },
  { name: 'url', meaning: 'Pagina della cifra, dalla radice del sito', type: 'indirizzo', of: (o) => observationAddress(o) },
];
