// SPDX-License-Identifier: EUPL-1.2
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { indexAtlas } from '../atlas/atlas.ts';
import { loadDataset } from '../dataset/load-dataset.ts';
import { textOf } from './published-table.ts';
import { publishedTables } from './tables.ts';

const dataset = await loadDataset(join(import.meta.dirname, '..', 'dataset', '__fixtures__', 'valid'));
const tables = publishedTables(indexAtlas(dataset));
const table = (name: string) => tables.find((candidate) => candidate.name === name)!;

/** A published row as an object keyed by column. */
function rowOf(name: string, id: string): Readonly<Record<string, unknown>> {
  const { columns, rows } = table(name);
  const row = rows.find(([first]) => first === id) ?? [];
  return Object.fromEntries(columns.map((column, index) => [column.name, row[index]]));
}

describe('the published tables', () => {
  test('others rely on the columns and their order: one is only ever added at the end', () => {
    expect(tables.map(({ name, columns }) => `${name}: ${columns.map((column) => column.name).join(' ')}`)).toMatchInlineSnapshot(`
      [
        "osservazioni: id indicatore indicatore_nome misura valore qualificatore unita testo frequenza territorio territorio_nome codice_istat periodo_inizio periodo_fine programma sezione linea obiettivo documento riga_inizio riga_fine luogo tabella note url",
        "indicatori: id nome tema unita definizione conta esclude osservazioni url",
        "territori: id nome tipo parte_di codice_istat nuts iso ripartizione coesione_2007_2013 coesione_2014_2020 coesione_2021_2027 url",
        "glossario: id voce varianti espansione definizione stato documento riga_inizio riga_fine norma url vedi dal al oggi altri_sensi",
        "programmi: id codice nome missione inizio fine documento riga_inizio riga_fine url",
        "sezioni: id programma numero nome inizio fine descrizione documento riga_inizio riga_fine url",
        "linee: id programma sezione numero nome asse priorita descrizione documento riga_inizio riga_fine url",
        "obiettivi: id programma codice padre nome documento riga_inizio riga_fine url",
        "concordanze: da_tipo da_id a_tipo a_id relazione prova spiegazione righe",
        "documenti: id titolo autore data righe byte sha256 osservazioni url",
        "enunciati: id tipo testo impegno territorio periodo_inizio periodo_fine programma sezione linea obiettivo documento riga_inizio riga_fine luogo osservazioni url",
        "menzioni: territorio tipo testo programma sezione linea documento riga_inizio riga_fine luogo url",
        "atti: id tipo nome autorita numero data passi url",
        "soggetti: id tipo nome sigla descrizione passi url",
        "crisi: id tipo nome descrizione passi url",
        "accordi: id nome parti data passi url",
        "eventi: id nome inizio fine luogo passi url",
        "sigle: sigla espansione nota documento riga_inizio riga_fine url",
        "cronologia: data fine che_cosa documento riga_inizio riga_fine url",
        "note-qualita: id tipo gravita titolo spiegazione documento righe osservazioni url",
        "riconciliazioni: id regola descrizione atteso calcolato differenza esito documento righe osservazioni nota url",
        "promesse: id gruppo voce programma sezione linea obiettivo documento riga_inizio riga_fine osservazioni enunciati stato prova_documento prova_righe prova_osservazioni prova_enunciati cercato motivo url",
        "cascate: cascata cascata_nome livello osservazioni assenza spiegazione prove url",
        "confronti-cascata: cascata da a relazione percentuale spiegazione prove url",
      ]
    `);
  });

  test.each(tables.map((candidate) => [candidate.name, candidate] as const))(
    '%s says what each column holds, names none twice, and fills every row',
    (_, { columns, rows }) => {
      expect(columns.every(({ meaning }) => meaning !== '')).toBe(true);
      expect(new Set(columns.map(({ name }) => name)).size).toBe(columns.length);
      expect(rows.every((row) => row.length === columns.length && row.every((cell) => cell !== undefined))).toBe(true);
    },
  );

  test.each(tables.map((candidate) => [candidate.name, candidate] as const))(
    '%s holds in each column what the column says that it holds',
    (_, { columns, rows }) => {
      const forms = {
        testo: /[^]/,
        intero: /^\d+$/,
        decimale: /^-?\d+(?:\.\d+)?$/,
        data: /^\d{4}-\d{2}-\d{2}$/,
        indirizzo: /^[a-z]/,
      } as const;
      const faults = rows.flatMap((row) =>
        row.flatMap((cell, index) => {
          const { name, type, values } = columns[index]!;
          if (cell === null || cell === '') return [];
          const isNumber = typeof cell !== 'string';
          const fits =
            isNumber === (type === 'intero' || type === 'decimale') && forms[type].test(textOf(cell)) && (values?.includes(textOf(cell)) ?? true);
          return fits ? [] : [`${name}: ${textOf(cell)}`];
        }),
      );
      expect(faults).toEqual([]);
    },
  );

  const withIds = tables.filter(({ columns }) => columns[0]?.name === 'id');
  test.each(withIds.map((candidate) => [candidate.name, candidate] as const))('%s holds its rows by id, each once', (_, { rows }) => {
    const ids = rows.map(([id]) => String(id));
    expect(ids.length).toBeGreaterThan(0);
    expect(ids).toEqual([...new Set(ids)].toSorted((a, b) => (a < b ? -1 : 1)));
  });

  test('hold everything that the data set holds', () => {
    const count = (name: string): number => table(name).rows.length;
    expect(['osservazioni', 'indicatori', 'territori', 'sezioni', 'linee', 'documenti', 'glossario'].map(count)).toEqual([
      dataset.observations.length,
      dataset.indicators.length,
      dataset.territories.length,
      dataset.sections.length,
      dataset.lines.length,
      dataset.documents.length,
      dataset.terms.length,
    ]);
  });

  test('a figure is published with its exact value, its territory, its period and its address', () => {
    expect(rowOf('osservazioni', 'rapporto-0003')).toMatchObject({
      indicatore: 'quota-assunti',
      indicatore_nome: 'Quota di assunti',
      misura: 'quota',
      valore: { number: '32.80' },
      qualificatore: '~',
      unita: 'per-cento',
      testo: 'circa il 32,80% dei partecipanti',
      territorio: 'puglia',
      territorio_nome: 'Puglia',
      codice_istat: '16',
      periodo_inizio: '2019-01-01',
      periodo_fine: '2019-12-31',
      programma: 'fixo',
      sezione: null,
      linea: 'fixo/linea-1',
      documento: 'rapporto',
      riga_inizio: { number: '32' },
      riga_fine: { number: '32' },
      tabella: null,
      url: 'indicatori/quota-assunti/#rapporto-0003',
    });
  });

  test('what a figure is per stands with its frequency, and its part of the whole with its place', () => {
    expect(rowOf('osservazioni', 'rapporto-0002')).toMatchObject({
      frequenza: 'mensile; per CPI',
      riga_inizio: { number: '14' },
      riga_fine: { number: '15' },
    });
    expect(rowOf('osservazioni', 'rapporto-0013')).toMatchObject({
      luogo: 'Il piano › Tabella delle risorse › Totale › Assegnate › totale',
      tabella: 'risorse',
    });
  });

  test('a link is published with its two ends, its reason and its passages; what has no successor has one end', () => {
    expect(table('concordanze').rows.filter(([, from]) => from === 'fixo/linea-1')).toEqual([
      [
        'linea',
        'fixo/linea-1',
        'linea',
        'piano/sezione-1/linea-1',
        'confluisce-in',
        'dedotto',
        'Le scuole passano ai centri.',
        'rapporto:11-11 rapporto:31-31',
      ],
    ]);
    expect(table('concordanze').rows[0]?.slice(0, 5)).toEqual([null, null, 'linea', 'piano/sezione-1/linea-2', 'nessuna']);
  });

  test('a term without a source has no document and no lines', () => {
    expect(rowOf('glossario', 'lep')).toMatchObject({ documento: null, riga_inizio: null, riga_fine: null, norma: 'd.lgs. 150/2015' });
    expect(rowOf('glossario', 'cpi')).toMatchObject({ varianti: 'C.P.I. | Cpi', documento: 'rapporto', riga_inizio: { number: '12' } });
  });

  test('a cascade has a row a level, with its figures or why there is none, and a row a comparison, with the percentage that it allows', () => {
    const { rows } = table('cascate');
    expect(rows.map(([cascade, , level, figures, absence]) => [cascade, level, figures, absence])).toEqual([
      ['spese', 'piano-2012', 'rapporto-0011', null],
      ['spese', 'obiettivo-nazionale-2017-2020', '', 'non-applicabile'],
      ['spese', 'obiettivo-nazionale-2019-2021', '', 'non-indicato'],
      ['spese', 'risultato-nazionale-2019', 'rapporto-0014', null],
      ['spese', 'impegno-puglia', '', 'non-indicato'],
      ['spese', 'risultato-puglia', '', 'non-riportato'],
      ['spese', 'impegno-basilicata', '', 'previsto-senza-numero'],
    ]);
    expect(rowOf('confronti-cascata', 'spese')).toEqual({
      cascata: 'spese',
      da: 'risultato-nazionale-2019',
      a: 'piano-2012',
      relazione: 'additivo',
      percentuale: { number: '100.0' },
      spiegazione: 'La seconda è una parte della prima.',
      prove: 'rapporto:22-22 rapporto:24-24',
      url: 'cascate/spese/',
    });
  });

  test('programmes are the plans, their sections and the spending programmes', () => {
    expect(table('programmi').rows.map(([id]) => id)).toEqual(['fixo', 'piano', 'piano/sezione-1']);
    expect(rowOf('programmi', 'piano/sezione-1')).toMatchObject({
      nome: 'Piano operativo 2019-2021 – Sezione 1 Servizi per il lavoro',
      url: 'programmi/piano/sezione-1/',
    });
  });
});
