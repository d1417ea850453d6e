// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, test } from 'vitest';
import { anObservation } from '../domain/observation.fixture.ts';
import type { Observation } from '../domain/observation.ts';
import { seriesOverTime } from './series-over-time.ts';

const atlas = {
  period: (id: string) => {
    const [first = '', last = first] = id.split('-');
    return { id, name: id, start: `${first}-01-01`, end: `${last}-12-31` };
  },
  unit: (id: string) => ({ id, singular: id, plural: id, symbol: id === 'percento' ? '%' : null }),
};
const stage = (period: string, value: string, parts: Partial<Observation> = {}): Observation =>
  anObservation({ id: `piano-${period}-${value}`, period, value, ...parts });
const share = (period: string, value: string, measure: Observation['measure'], parts: Partial<Observation> = {}): Observation =>
  stage(period, value, { measure, unit: 'percento', ...parts });
const drawn = (...observations: readonly Observation[]): readonly string[] =>
  seriesOverTime(atlas, observations).map(({ period, value }) => `${period}: ${value}`);

describe('seriesOverTime', () => {
  test('puts figures of three periods in the order of time', () => {
    expect(drawn(stage('2019', '5'), stage('2017', '3'), stage('2018', '4'))).toEqual(['2017: 3', '2018: 4', '2019: 5']);
  });

  test('draws nothing of two periods, nor of what happens once', () => {
    expect(drawn(stage('2018', '4'), stage('2019', '5'))).toEqual([]);
    expect(drawn(...['2017', '2018', '2019'].map((year) => stage(year, '1', { frequency: 'una-volta' })))).toEqual([]);
  });

  test('follows a share from its starting point to its targets, whatever the column of the parts calls them', () => {
    const course = [
      share('2018', '1.2', 'base', { breakdown: 'punto di partenza' }),
      share('2019', '2.2', 'obiettivo', { breakdown: 'anno 2019' }),
      share('2020', '3.7', 'obiettivo', { breakdown: 'anno 2020' }),
      share('2019-2021', '6.2', 'obiettivo', { breakdown: 'punto di arrivo' }),
    ];
    expect(drawn(...course)).toEqual(['2018: 1.2', '2019: 2.2', '2020: 3.7', '2019-2021: 6.2']);
  });

  test('takes of a figure that stands in two places the one beside the most others', () => {
    const beside = { lines: { first: 20, last: 20 } };
    const course = [
      share('2018', '1.2', 'base'),
      share('2018', '1.2', 'base', { ...beside, id: 'piano-beside' }),
      share('2019', '2', 'obiettivo', beside),
      share('2020', '3', 'obiettivo', beside),
    ];
    expect(seriesOverTime(atlas, course)[0]?.id).toBe('piano-beside');
  });

  test('draws nothing where a period has two values', () => {
    expect(drawn(stage('2017', '3'), stage('2018', '4'), stage('2019', '5'), stage('2019', '6'))).toEqual([]);
  });

  test('never sets a count of three years beside those of one', () => {
    expect(drawn(stage('2017', '3'), stage('2018', '4'), stage('2017-2019', '12'))).toEqual([]);
  });

  test.each<[string, Partial<Observation>]>([
    ['document', { document: 'altro' }],
    ['unit', { unit: 'imprese' }],
    ['territory', { territory: 'puglia' }],
    ['line', { line: 'piano/linea-1' }],
    ['frequency', { frequency: 'mensile' }],
    ['part', { breakdown: 'donne' }],
    ['family of measures', { measure: 'contesto' }],
  ])('never crosses from one %s to another', (_, other) => {
    expect(drawn(stage('2017', '3'), stage('2018', '4'), stage('2019', '5', other))).toEqual([]);
  });
});
