// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest';
import { tokensOf } from '../text/tokens.ts';
import { clausesOf } from './clauses.ts';

const waysTo = (query: string): readonly (readonly string[])[] =>
  clausesOf(tokensOf(query), () => undefined).flatMap(({ alternatives }) => alternatives.map(({ terms }) => terms.map(({ term }) => term)));

test('an objective may be printed by its number alone', () => {
  expect(waysTo('obiettivo 5.4')).toEqual([['ob5.4'], ['5.4']]);
});

test.each(['linea 23', 'sezione 9', 'missione 99'])('«%s» is sought as a name, not as a word near a number', (query) => {
  expect(waysTo(query)).toEqual([[query.replace(' ', '')]]);
});
