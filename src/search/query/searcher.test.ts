// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, test } from 'vitest';
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
const records: readonly SearchRecord[] = [
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

function searcherOf(some: readonly SearchRecord[]): { readonly searcher: Searcher; readonly readings: string[] } {
  const { pieces, manifest } = buildIndex(some, {
    synonyms: [
      ['imprese', 'aziende', 'ditte'],
      ['Puglia', 'pugliese'],
    ],
    commonWords: ['treno', 'impronte', 'matera'],
    placeNames: ['matera', 'bari'],
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

const { searcher } = searcherOf(records);
async function found(question: string | Question): Promise<readonly string[]> {
  const { records: numbers } = await searcher.ask(typeof question === 'string' ? { query: question } : question);
  return (await searcher.cards(numbers)).map((card) => (card.kind === 'cifra' ? card.id : card.address));
}

describe('an answer', () => {
  test('has not the relatives of a synonym, only its inflections', async () => {
    const pages = ['Donne', 'Lavoratrici', 'Lavoro'].map((title) => pageRecord({ type: 'Guida', address: title, title, summary: '', prior: 5 }));
    const { pieces, manifest } = buildIndex(pages, { synonyms: [['donne', 'lavoratrice']] });
    const files = new Map<string, unknown>([...pieces].map(([name, content]) => [pathOf('v', name), content]));
    const { ask } = createSearcher((path) => Promise.resolve(path === MANIFEST ? { version: 'v', ...manifest } : files.get(path)));
    expect((await ask({ query: 'donne' })).records).toEqual([0, 1]);
  });

  test.each([
    ['imprese puglia obiettivo', 'a-2'],
    ['imprese pugliesi risultato', 'a-3'],
    ['91.541', 'a-1'],
    ['n. 7.503', 'a-3'],
    ['navigator', 'b-1'],
    ['puglia', 'regioni/puglia/'],
    ['ditte puglia obiettivo', 'a-2'],
  ])('to «%s» begins with %s', async (query, first) => {
    expect((await found(query))[0]).toBe(first);
  });

  test('to an exact number leaves out the numbers that begin like it', async () => {
    expect(await found('2051')).toEqual(['b-1']);
    expect((await found('205')).toSorted()).toEqual(['b-1', 'b-2']);
  });

  test('has every word asked, or says which was given up', async () => {
    const answer = await searcher.ask({ query: 'navigator puglia' });
    expect(answer.without).toHaveLength(1);
    expect(answer.records).not.toHaveLength(0);
    expect((await searcher.ask({ query: 'imprese puglia' })).without).toEqual([]);
  });

  test('shows a target and a result of an indicator before the others have had their turn', async () => {
    const ids = await found('imprese');
    const figures = ids.filter((id) => id.startsWith('a-'));
    expect(figures).toHaveLength(4);
    expect(ids.indexOf('indicatori/imprese/')).toBeLessThan(ids.indexOf(figures[2] ?? ''));
  });

  test('to a slip is the one to the word meant, and says so', async () => {
    const answer = await searcher.ask({ query: 'navigatro' });
    expect(answer.corrected).toEqual([{ typed: 'navigatro', sought: 'navigator' }]);
    expect(answer.records).toHaveLength(2);
  });

  test.each([
    ['mercatoneuno', 'mercatone uno', 'crisi/#mercatone-uno'],
    ['novo legno', 'novolegno', 'crisi/#novolegno'],
    ['imprese nelal puglia', 'nella', 'a-2'],
    ['mercatone umo', 'uno', 'crisi/#mercatone-uno'],
  ])('to «%s» is the one to «%s»: spaces slip too, and small words', async (query, sought, first) => {
    expect((await searcher.ask({ query })).corrected.map((repair) => repair.sought)).toEqual([sought]);
    expect((await found(query)).slice(0, 2)).toContain(first);
  });

  test('to a last word that is not finished goes on from it when nothing has it whole', async () => {
    const answer = await searcher.ask({ query: 'navigator fo' });
    expect(answer.completed).toEqual([{ typed: 'fo', words: ['formati'] }]);
    expect(answer.records).toHaveLength(2);
  });

  test('to a long question that few answer whole goes on with what answers most of it, and says from where', async () => {
    const answer = await searcher.ask({ query: 'imprese coinvolte 7503 puglia' });
    expect(answer.then).toMatchObject({ from: 1, without: ['7503'] });
    expect((await found('imprese coinvolte 7503 puglia')).slice(0, 2)).toEqual(['a-3', 'a-2']);
    expect((await searcher.ask({ query: 'imprese coinvolte' })).then).toBeNull();
  });

  test('to a long question with a word that nothing has is that to the other words, if they are found together', async () => {
    const answer = await searcher.ask({ query: 'imprese coinvolte zzqxwk puglia' });
    expect(answer.unknown.map(({ word }) => word)).toEqual(['zzqxwk']);
    expect(answer.records.slice(0, 2)).toEqual([1, 2]);
    expect((await searcher.ask({ query: 'navigator zzqxwk imprese puglia' })).records).toEqual([]);
  });

  test('to words found together with a verb that nothing has is that to the words, and says so', async () => {
    const answer = await searcher.ask({ query: 'quante imprese cercavano in puglia' });
    expect(answer.unknown.map(({ word }) => word)).toEqual(['cercavano']);
    expect(answer.records.slice(0, 2).toSorted()).toEqual([1, 2]);
    expect((await searcher.ask({ query: 'imprese cercavano' })).records).toEqual([]);
  });

  test('to words that are only found apart is nothing, and names them', async () => {
    expect(await searcher.ask({ query: 'novolegno mercatone' })).toMatchObject({ records: [], apart: ['novolegno', 'mercatone'] });
    expect((await searcher.ask({ query: 'imprese puglia' })).apart).toEqual([]);
  });

  test('shows a page among the first three when it is named as was asked', async () => {
    expect((await found('imprese')).slice(0, 3)).toContain('indicatori/imprese/');
  });

  test.each(['treno', 'zzqxwk', 'eurostat', '88888', 'impronte', 'navigator zzqxwk', 'matera'])(
    'to «%s», which nothing has, is nothing',
    async (query) => {
      const answer = await searcher.ask({ query });
      expect(answer.records).toEqual([]);
      expect(answer.unknown).toHaveLength(1);
    },
  );

  test('to half a word is that of the words that begin so, and says which', async () => {
    const answer = await searcher.ask({ query: 'navig' });
    expect(answer.records).toHaveLength(2);
    expect(answer.completed).toEqual([{ typed: 'navig', words: ['navigator'] }]);
  });

  test('names the synonyms that found something', async () => {
    expect((await searcher.ask({ query: 'aziende' })).synonyms).toEqual(['imprese']);
  });

  test.each(['', '  ', 'di', 'quanti sono'])('to «%s» is empty, because nothing was asked', async (query) => {
    expect(await searcher.ask({ query })).toMatchObject({ empty: true, records: [], unknown: [] });
  });
});

describe('operators and facets', () => {
  test.each([
    ['territorio:puglia', ['a-2', 'a-3', 'regioni/puglia/']],
    ['regione:Puglia misura:risultato', ['a-3']],
    ['misura:obiettivo >1000', ['a-2', 'b-2']],
    ['imprese >=75 <7503', ['a-2', 'a-4']],
    ['tipo:cifra navigator', ['b-1', 'b-2']],
  ])('«%s» leaves %j', async (query, expected) => {
    expect((await found(query)).toSorted()).toEqual(expected);
  });

  test('with a value that nothing has find nothing, and are named', async () => {
    expect(await searcher.ask({ query: 'territorio:atlantide' })).toMatchObject({ records: [], unknownOperators: ['territorio:atlantide'] });
  });

  test('count what each value would leave, and never show a value that leaves nothing', async () => {
    const { facets } = await searcher.ask({ query: 'imprese', chosen: { territorio: 'puglia' } });
    expect(facets.territorio.map(({ key, count, chosen }) => [key, count, chosen])).toEqual([
      ['italia', 2, false],
      ['puglia', 2, true],
    ]);
    expect(facets.misura.map(({ key, count }) => [key, count])).toEqual([
      ['obiettivo', 1],
      ['risultato', 1],
    ]);
    expect(facets.tipo.every(({ count }) => count > 0)).toBe(true);
    expect(await found({ query: 'imprese', chosen: { territorio: 'puglia', misura: 'risultato' } })).toEqual(['a-3']);
  });
});

test('a search reads the pieces that it needs, each once', async () => {
  const { searcher: fresh, readings } = searcherOf(records);
  await fresh.ask({ query: 'navigator' });
  await fresh.ask({ query: 'navigator' });
  expect(new Set(readings).size).toBe(readings.length);
  expect(readings.filter((path) => path.includes('parole-'))).toHaveLength(1);
});

test('the same records give the same index', () => {
  const build = (): string => JSON.stringify([...buildIndex(records, { synonyms: [] }).pieces]);
  expect(build()).toBe(build());
});
