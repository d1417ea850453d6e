// SPDX-License-Identifier: EUPL-1.2
import { publish, type PublishedTable } from '../exports/published-table.ts';
import { encodeColumns } from './columnar-file.ts';
import { openTable, type ExplorerTable } from './explorer-table.ts';

/** A figure of a table for tests, with what the test is about in the stead of the usual. */
export type FigureRow = Readonly<Record<string, string | null>>;

const usual: FigureRow = {
  id: 'rapporto-0001',
  indicatore: 'imprese-coinvolte',
  indicatore_nome: 'Imprese coinvolte',
  misura: 'risultato',
  valore: '10',
  qualificatore: '=',
  unita: 'imprese',
  testo: '10 imprese',
  frequenza: 'nel-periodo',
  territorio: 'italia',
  territorio_nome: 'Italia',
  codice_istat: null,
  periodo_inizio: '2019-01-01',
  periodo_fine: '2019-12-31',
  programma: null,
  sezione: null,
  linea: null,
  obiettivo: null,
  documento: 'rapporto',
  riga_inizio: '13',
  riga_fine: '13',
  luogo: 'Il piano',
  tabella: null,
  note: null,
  url: 'indicatori/imprese-coinvolte/#rapporto-0001',
  tema: 'imprese',
  periodo: '2019',
  dettaglio: null,
  con_note: 'no',
  nota_grave: 'no',
  decimali: '0',
};
const numbers = new Map([
  ['valore', 'decimale'],
  ['riga_inizio', 'intero'],
  ['riga_fine', 'intero'],
  ['decimali', 'intero'],
] as const);

export function publishedFigures(rows: readonly FigureRow[]): PublishedTable {
  return publish(
    { name: 'osservazioni', title: '', row: '' },
    rows.map((row) => ({ ...usual, ...row })),
    Object.keys(usual).map((name) => ({
      name,
      meaning: '',
      type: numbers.get(name as 'valore') ?? 'testo',
      of: (row: FigureRow) => {
        const text = row[name] ?? null;
        return text !== null && numbers.has(name as 'valore') ? { number: text } : text;
      },
    })),
  );
}

/** A table of figures, opened; territories are called by their own ids with a capital letter. */
export function figuresTable(rows: readonly FigureRow[]): ExplorerTable {
  return openTable({
    columns: encodeColumns(publishedFigures(rows)),
    labels: {
      misura: { risultato: 'Risultato', obiettivo: 'Obiettivo' },
      documento: { rapporto: 'Rapporto 2019' },
      titolo: { rapporto: 'Rapporto sui risultati 2019' },
      territorio: { italia: 'Italia', puglia: 'Puglia', aosta: 'Valle d’Aosta' },
    },
    units: [
      { id: 'imprese', singular: 'impresa', plural: 'imprese', symbol: null },
      { id: 'euro', singular: 'euro', plural: 'euro', symbol: '€' },
    ],
  });
}
