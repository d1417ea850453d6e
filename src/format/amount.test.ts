// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest';
import { oftenSuffix, percentArticle, periodWithPace } from './amount.ts';

test.each([
  ['nel-periodo', null, ''],
  ['una-volta', null, ''],
  ['annuale', null, ' all’anno'],
  ['mensile', 'CPI', ' al mese per CPI'],
  ['nel-periodo', 'provincia', ' per provincia'],
] as const)('a figure with frequency %s and per %s is followed by «%s»', (frequency, per, expected) => {
  expect(oftenSuffix({ frequency, per })).toBe(expected);
});

test('a period is followed by how often its figure is reached, after a comma, or stands alone', () => {
  expect(periodWithPace('2020', { frequency: 'mensile', per: 'CPI' })).toBe('2020, al mese per CPI');
  expect(periodWithPace('2020', { frequency: 'nel-periodo', per: null })).toBe('2020');
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
