// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, test } from 'vitest';
import { anObservation } from '../domain/observation.fixture.ts';
import type { Observation } from '../domain/observation.ts';
import { pairTargetsAndResults, progressOf } from './target-and-result.ts';

const target = anObservation({ id: 'rapporto-0001', measure: 'obiettivo', value: '20', table: 'indicatori' });
const result = anObservation({ id: 'rapporto-0002', measure: 'risultato', value: '20', table: 'indicatori' });

describe('pairTargetsAndResults', () => {
  test('pairs the target and the result of one row of a printed table', () => {
    expect(pairTargetsAndResults([result, target])).toEqual([{ target, result }]);
  });

  test('takes the first target where a row prints it twice', () => {
    const again = anObservation({ ...target, id: 'rapporto-0003', period: '2019-2021' });
    expect(pairTargetsAndResults([target, result, again])).toEqual([{ target, result }]);
  });

  test.each<[string, Partial<Observation>]>([
    ['another document', { document: 'altro' }],
    ['another table', { table: 'altra' }],
    ['a sentence', { table: null }],
    ['another row', { lines: { first: 14, last: 14 } }],
    ['another indicator', { indicator: 'imprese' }],
    ['another territory', { territory: 'puglia' }],
    ['another unit', { unit: 'euro' }],
    ['another part of the whole', { breakdown: 'donne' }],
    ['another measure', { measure: 'contesto' }],
  ])('never pairs a target with a result of %s', (_, parts) => {
    expect(pairTargetsAndResults([target, { ...result, ...parts }])).toEqual([]);
  });
});

describe('progressOf', () => {
  test.each([
    ['20', '20', true, '100.0'],
    ['20', '20.00', true, '100.0'],
    ['7000', '17975', true, '256.8'],
    ['150000', '91541', false, '61.0'],
    ['20', '0', false, '0.0'],
    ['9', '10', true, '111.1'],
  ])('of the target %s the result %s', (of, value, reached, percent) => {
    expect(progressOf({ target: { ...target, value: of }, result: { ...result, value } })).toEqual({ reached, percent });
  });

  test('of a target of zero is no share', () => {
    expect(() => progressOf({ target: { ...target, value: '0' }, result })).toThrow(RangeError);
  });
});
