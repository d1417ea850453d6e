// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest';
import { oftenSuffix, percentArticle } from './amount.ts';

test.each([
  ['nel-periodo', null, ''],
  ['una-volta', null, ''],
  ['annuale', null, ' all’anno'],
  ['mensile', 'CPI', ' al mese per CPI'],
  ['nel-periodo', 'provincia', ' per provincia'],
] as const)('a figure with frequency %s and per %s is followed by «%s»', (frequency, per, expected) => {
  expect(oftenSuffix({ frequency, per })).toBe(expected);
});

test.each([
  ['1', 'l’'],
  ['1.9', 'l’'],
  ['8', 'l’'],
  ['87.3', 'l’'],
  ['11', 'l’'],
  ['100', 'il '],
  ['18.5', 'il '],
  ['2', 'il '],
  ['61.0', 'il '],
])('%s per cent takes the article «%s»', (value, article) => {
  expect(percentArticle(value)).toBe(article);
});
