// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, test } from 'vitest';
import { anObservation } from '../domain/observation.fixture.ts';
import { findingOfBars, findingOfBullets, findingOfPassages, findingOfSeries, findingOfSteps } from './findings.ts';
import type { TargetAndResult } from './target-and-result.ts';

const atlas = {
  unit: (id: string) => ({ id, singular: 'persona', plural: 'persone', symbol: null }),
  period: (id: string) => ({ id, name: id, start: '2019-01-01', end: '2019-12-31' }),
  indicator: () => {
    throw new Error('not asked for');
  },
};
const pair = (target: string, result: string): TargetAndResult => ({
  target: anObservation({ measure: 'obiettivo', value: target }),
  result: anObservation({ value: result }),
});

describe('the sentence above targets and results', () => {
  test.each([
    [
      'one pair that reaches its target',
      [pair('20', '20')],
      'Già nel 2019 il risultato (20\u00a0persone) raggiunge l’obiettivo del triennio (20\u00a0persone)',
    ],
    ['one pair that does not', [pair('7000', '1')], 'Nel 2019 il risultato è di 1\u00a0persona, su un obiettivo triennale di 7.000\u00a0persone'],
    ['several pairs of which none does', [pair('2', '1'), pair('3', '1')], 'Nessuno dei 2 obiettivi del triennio è raggiunto nel primo anno'],
    ['several pairs of which one does', [pair('2', '2'), pair('3', '1')], 'Uno dei 2 obiettivi del triennio è già raggiunto nel primo anno'],
    [
      'several pairs of which more do',
      [pair('2', '2'), pair('3', '10'), pair('3', '1')],
      '2 dei 3 obiettivi del triennio sono già raggiunti nel primo anno',
    ],
  ])('tells of %s', (_, pairs, expected) => {
    expect(findingOfBullets(pairs, atlas)).toBe(expected);
  });
});

describe('the sentence above parts', () => {
  test('names the first of them, with its value and how many they are', () => {
    const sentence = findingOfBars([anObservation({ value: '1744' }), anObservation({ value: '20' })], ['Scuole', 'Imprese'], atlas);
    expect(sentence).toContain('Scuole');
    expect(sentence).toContain('1.744\u00a0persone');
    expect(sentence).toContain('2 voci');
  });

  test('is nothing where there are no parts', () => {
    expect(findingOfBars([], [], atlas)).toBe('');
  });
});

describe('the sentence above nested steps', () => {
  test('tells how many the first counts, how many the last, and in how many steps', () => {
    const steps = ['10176', '6646', '1162'].map((value) => anObservation({ value }));
    expect(findingOfSteps(steps, atlas)).toBe('Da 10.176\u00a0persone a 1.162 in 3 passi');
  });

  test('is nothing where there are no steps', () => {
    expect(findingOfSteps([], atlas)).toBe('');
  });
});

describe('the sentence above a strip of territories', () => {
  const territories = (...counts: readonly number[]) => counts.map((passages, index) => ({ name: `T${index}`, passages }));

  test('names the territory with most passages, and how few half of the territories have', () => {
    expect(findingOfPassages(territories(2, 25, 3, 0, 4))).toBe('T1 ha 25 passi; 3 territori su 5 ne hanno al massimo 3');
    expect(findingOfPassages(territories(7, 0, 0))).toBe('T0 ha 7 passi; 2 territori su 3 non ne hanno');
    expect(findingOfPassages(territories(1, 0, 0))).toBe('T0 ha 1 passo; 2 territori su 3 non ne hanno');
  });

  test('is nothing where there are no territories', () => {
    expect(findingOfPassages([])).toBe('');
  });
});

describe('the sentence above a series over time', () => {
  const stage = (period: string, value: string, measure: 'base' | 'obiettivo' | 'risultato') => anObservation({ period, value, measure });

  test('says where it begins and where it ends, and whether the end is a target', () => {
    const begun = [stage('2018', '2', 'base'), stage('2019', '3', 'risultato')];
    expect(findingOfSeries([...begun, stage('2020', '7', 'obiettivo')], atlas)).toBe(
      'Da 2\u00a0persone (2018) a un obiettivo di 7\u00a0persone (2020)',
    );
    expect(findingOfSeries([...begun, stage('2020', '4', 'risultato')], atlas)).toBe('Da 2\u00a0persone (2018) a 4\u00a0persone (2020)');
    expect(findingOfSeries([], atlas)).toBe('');
  });
});
