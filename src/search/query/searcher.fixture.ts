// SPDX-License-Identifier: EUPL-1.2
import { buildIndex } from '../index/build-index.ts';
import { MANIFEST, pathOf } from '../index/format.ts';
import type { SearchRecord } from '../index/search-record.ts';
import { pageRecord } from '../records/page-record.ts';
import { createSearcher, type Question, type Searcher } from './searcher.ts';

const figure = (
  id: string,
  name: string,
  value: string,
  territory: readonly [string, string],
  measure: readonly [string, string],
  prior = 10,
): SearchRecord => ({
  card: {
    kind: 'cifra',
    id,
    address: `indicatori/x/#${id}`,
    value,
    before: '',
    number: value,
    unit: '',
    name,
    part: null,
    territory: territory[1],
    period: '2019',
    measure: measure[0],
    measureLabel: measure[1],
    source: '',
    sourceAddress: '',
    notes: [],
  },
  fields: [
    { text: name, weight: 14, title: true },
    { text: territory[1], weight: 14 },
    { text: measure[1], weight: 10 },
  ],
  terms: [{ term: value, weight: 31, title: true }],
  facets: { tipo: ['Cifra', 'Cifra'], territorio: territory, misura: measure },
  prior,
  group: `indicatore/${name}/${measure[0]}`,
});

const [italy, puglia] = [['italia', 'Italia'] as const, ['puglia', 'Puglia'] as const];
const [target, result] = [['obiettivo', 'Obiettivo'] as const, ['risultato', 'Risultato'] as const];
/** A small site: figures of two indicators, pages. */
export const records: readonly SearchRecord[] = [
  figure('a-1', 'Imprese coinvolte', '91541', italy, result),
  figure('a-2', 'Imprese coinvolte', '7500', puglia, target),
  figure('a-3', 'Imprese coinvolte', '7503', puglia, result),
  figure('a-4', 'Imprese coinvolte', '75', italy, target),
  figure('b-1', 'Navigator formati', '2051', italy, result),
  figure('b-2', 'Navigator formati', '20510', italy, target),
  pageRecord({
    type: 'Territorio',
    address: 'regioni/puglia/',
    title: 'Puglia',
    summary: 'Cifre della Puglia',
    facets: { territorio: puglia },
    prior: 8,
  }),
  pageRecord({
    type: 'Indicatore',
    address: 'indicatori/imprese/',
    title: 'Imprese coinvolte',
    summary: 'Quante imprese hanno ricevuto servizi in materia di lavoro',
    prior: 7,
  }),
  pageRecord({ type: 'Crisi aziendale', address: 'crisi/#mercatone-uno', title: 'Mercatone Uno', summary: 'Vertenza', prior: 7 }),
  pageRecord({ type: 'Crisi aziendale', address: 'crisi/#novolegno', title: 'Novolegno', summary: 'Vertenza', prior: 7 }),
];

/** A searcher over some records, and the pieces that it reads. */
export function searcherOf(some: readonly SearchRecord[]): { readonly searcher: Searcher; readonly readings: string[] } {
  const { pieces, manifest } = buildIndex(some, {
    synonyms: [
      ['imprese', 'aziende', 'ditte'],
      ['Puglia', 'pugliese'],
    ],
    commonWords: ['treno', 'impronte', 'matera'],
    placeNames: ['matera', 'bari'],
    wellKnownNames: ['ufficio imprese di Puglia', 'imprese coinvolte'],
    termPieceLength: 60,
    pieceSize: 3,
  });
  const files = new Map<string, unknown>([...pieces].map(([name, content]) => [pathOf('v', name), content]));
  const readings: string[] = [];
  const searcher = createSearcher(async (path) => {
    readings.push(path);
    if (path === MANIFEST) return { version: 'v', ...manifest };
    if (!files.has(path)) throw new Error(`there is no ${path}`);
    return files.get(path);
  });
  return { searcher, readings };
}

export const { searcher } = searcherOf(records);
/** Ids of the figures and addresses of the pages that answer a question, best first. */
export async function found(question: string | Question): Promise<readonly string[]> {
  const { records: numbers } = await searcher.ask(typeof question === 'string' ? { query: question } : question);
  return (await searcher.cards(numbers)).map((card) => (card.kind === 'cifra' ? card.id : card.address));
}
