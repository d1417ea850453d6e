// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, test } from 'vitest';
import { tokensOf } from '../text/tokens.ts';
import { synonymFinder } from './synonym-finder.ts';

const find = await synonymFinder([
  ['CPI', 'Cpl', "Centro per l'impiego"],
  ['soldi', 'risorse'],
  ['licenziati', 'esuberi'],
  ['BIBB', 'Bundesinstitut für Berufsbildung'],
  ['NEET', '?né studio né lavoro'],
]);
const othersOf = (query: string): readonly string[] => find(tokensOf(query), 0)?.others.map(({ text }) => text) ?? [];

describe('what means the same', () => {
  test.each([
    ['cpi', ['Cpl', "Centro per l'impiego"]],
    ['centri per l’impiego', ['CPI', 'Cpl']],
    ['risorsa', ['soldi']],
    ['bibb', ['Bundesinstitut für Berufsbildung']],
    ['licenza', []],
    ['bibbia', []],
    ['navigator', []],
  ])('as «%s» is %j', (query, expected) => {
    expect(othersOf(query)).toEqual(expected);
  });

  test('a phrase that no text has is understood, and never looked for', () => {
    expect(othersOf('né studio né lavoro')).toEqual(['NEET']);
    expect(othersOf('neet')).toEqual([]);
    expect(find(tokensOf('né studio né lavoro'), 0)?.isForeign).toBe(true);
    expect(find(tokensOf('centri per l’impiego'), 0)?.isForeign).toBe(false);
  });

  test('covers the longest phrase', () => {
    expect(find(tokensOf('centri per l’impiego pugliesi'), 0)?.length).toBe(2);
  });
});
