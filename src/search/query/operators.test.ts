// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { perFacet } from '../index/format.ts';
import { operatorsOf, satisfies, valuesCalled } from './operators.ts';

const labels = {
  ...perFacet(() => []),
  programma: [
    ['po-2017-2020', 'PO 2017-2020'],
    ['fixo', 'FIxO'],
  ],
  periodo: [
    ['2019', '2019'],
    ['2019-gen-lug', 'gennaio-luglio 2019'],
  ],
} as const;

test.each([
  ['programma:fixo tirocini', 'tirocini', [2]],
  ['programma:"PO 2017-2020" imprese', 'imprese', [1]],
  ['imprese Programma:FIXO', 'imprese', [2]],
  ['programma:fixo programma:"PO 2017-2020"', '', [2, 1]],
  ['programma:nessuno', '', []],
] as const)('«%s» asks for «%s» within the programmes %j', (query, words, programmes) => {
  const operators = operatorsOf(query, labels);
  expect(operators.words.trim()).toBe(words);
  expect([...(operators.facets.get('programma') ?? [])]).toEqual(programmes);
  expect(operators.unknown).toHaveLength(programmes.length === 0 ? 1 : 0);
});

test('a value that is no key accepts every label that has its words', () => {
  expect([...valuesCalled('luglio', labels.periodo)]).toEqual([2]);
  expect([...valuesCalled('2019', labels.periodo)]).toEqual([1]);
});

test.each([
  ['>1000', [{ sign: '>', value: 1000 }]],
  ['>= 1.000,5', [{ sign: '>=', value: 1000.5 }]],
  [
    '>10 <=20',
    [
      { sign: '>', value: 10 },
      { sign: '<=', value: 20 },
    ],
  ],
  ['a>10', []],
  ['http://x', []],
])('«%s» compares with %j', (query, expected) => {
  expect(operatorsOf(query, labels).comparisons).toEqual(expected);
});

test('a value satisfies exactly one of «up to» and «over»', () => {
  fc.assert(
    fc.property(
      fc.integer(),
      fc.integer(),
      (value, limit) => satisfies(value, { sign: '>', value: limit }) !== satisfies(value, { sign: '<=', value: limit }),
    ),
  );
});
