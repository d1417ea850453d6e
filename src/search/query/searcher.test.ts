// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, test } from 'vitest';
import { buildIndex } from '../index/build-index.ts';
import { MANIFEST, pathOf } from '../index/format.ts';
import { pageRecord } from '../records/page-record.ts';
import { createSearcher } from './searcher.ts';
import { found, records, searcher, searcherOf } from './searcher.fixture.ts';

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

  test('to a name that is nowhere whole is nothing, though its words are there; to one that a text has it is as ever', async () => {
    const answer = await searcher.ask({ query: "l'ufficio imprese di Puglia" });
    expect(answer).toMatchObject({ records: [], empty: false, unknown: [{ word: 'ufficio imprese puglia' }] });
    expect((await searcher.ask({ query: 'imprese coinvolte' })).records).not.toEqual([]);
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
