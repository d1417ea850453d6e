// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, test } from 'vitest';
import { tokensOf } from '../text/tokens.ts';
import { synonymFinder } from './synonym-finder.ts';

const find = synonymFinder([
  ['CPI', 'Cpl', "Centro per l'impiego"],
  ['soldi', 'risorse'],
  ['licenziati', 'esuberi'],
  ['BIBB', 'Bundesinstitut für Berufsbildung'],
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

  test('covers the longest phrase', () => {
    expect(find(tokensOf('centri per l’impiego pugliesi'), 0)?.length).toBe(2);
  });
});
