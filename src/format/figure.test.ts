// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest';
import type { Qualifier } from '../domain/measure.ts';
import { formatFigure, qualifierWord, unitSuffix } from './figure.ts';

const people = { id: 'persone', singular: 'persona', plural: 'persone', symbol: null };
const euro = { id: 'euro', singular: 'euro', plural: 'euro', symbol: '€' };
const percent = { id: 'per-cento', singular: 'per cento', plural: 'per cento', symbol: '%' };

test.each([
  ['=', '1744', 0, people, '1.744\u00a0persone'],
  ['>', '1744', 0, people, 'oltre 1.744\u00a0persone'],
  ['>=', '15', 0, people, 'almeno 15\u00a0persone'],
  ['<=', '25', 0, people, 'fino a 25\u00a0persone'],
  ['~', '1', 0, people, 'circa 1\u00a0persona'],
  ['=', '0', 0, people, '0\u00a0persone'],
  ['=', '32.8', 1, percent, '32,8%'],
  ['=', '3892962.46', 2, euro, '3.892.962,46\u00a0€'],
  ['=', '10771777', 0, euro, '10.771.777\u00a0€'],
] as const)('%s %s with %i decimals is written with its unit', (qualifier, value, decimals, unit, expected) => {
  expect(formatFigure({ qualifier, value, decimals }, unit)).toBe(expected);
});

test('a sign of percentage stands close to the number, any other unit behind a no-break space', () => {
  expect([unitSuffix(percent, '1'), unitSuffix(euro, '1'), unitSuffix(people, '1')]).toEqual(['%', '\u00a0€', '\u00a0persona']);
});

test('only an exact number has no word before it', () => {
  const qualifiers: readonly Qualifier[] = ['=', '>=', '>', '<=', '~'];
  expect(qualifiers.filter((qualifier) => qualifierWord(qualifier) === '')).toEqual(['=']);
});
