// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, test } from 'vitest';
import { found, searcher } from './searcher.fixture.ts';

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
