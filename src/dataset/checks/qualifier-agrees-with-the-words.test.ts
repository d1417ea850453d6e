// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest';
import type { Qualifier } from '../../domain/measure.ts';
import { anObservation } from '../../domain/observation.fixture.ts';
import { emptyLocatedDataset } from '../located-dataset.fixture.ts';
import { qualifierAgreesWithTheWords } from './qualifier-agrees-with-the-words.ts';

const at = () => ({ file: 'a.csv', line: 2, column: 5 });
const agrees = (qualifier: Qualifier, printed: string): boolean =>
  qualifierAgreesWithTheWords({ ...emptyLocatedDataset, observations: [{ value: anObservation({ qualifier, printed }), at }] }).length === 0;

test.each<[string, readonly Qualifier[]]>([
  ['1.744 persone', ['=']],
  ['oltre 1.744 persone', ['>']],
  ['Più di 20 incontri', ['>']],
  ['almeno 15 giorni', ['>=']],
  ['non meno di 15 giorni', ['>=']],
  ['fino a 25 anni', ['<=']],
  ['non oltre 25 anni', ['>', '<=']],
  ['al più 25 anni', ['<=']],
  ['circa il 32,8%', ['~']],
  ['quasi 300 imprese', ['~']],
  ['tra 15 e 25 anni', ['>=', '<=']],
  ['tra i 15 e i 25 anni', ['>=', '<=']],
  ['tra i servizi, 15', ['=']],
  ['15 oltrepassano', ['=']],
  ['3 carichi', ['=']],
  ['20 CPI', ['=']],
])('the words «%s» agree with %j alone', (printed, expected) => {
  const qualifiers: readonly Qualifier[] = ['=', '>=', '>', '<=', '~'];
  expect(qualifiers.filter((qualifier) => agrees(qualifier, printed))).toEqual(qualifiers.filter((qualifier) => expected.includes(qualifier)));
});
