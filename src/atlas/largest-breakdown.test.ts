// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, test } from 'vitest';
import { anObservation } from '../domain/observation.fixture.ts';
import type { Observation } from '../domain/observation.ts';
import { largestBreakdown } from './largest-breakdown.ts';

const part = (breakdown: string | null, value: string, parts: Partial<Observation> = {}): Observation =>
  anObservation({ table: 'pratiche', breakdown, value, ...parts });
const drawn = (...observations: readonly Observation[]): readonly string[] =>
  largestBreakdown(observations).map(({ breakdown, line, value }) => `${breakdown ?? line} ${value}`);

describe('largestBreakdown', () => {
  test('gives the parts of a printed table, largest first as numbers', () => {
    expect(drawn(part('a', '9'), part('b', '100.5'), part('c', '20'))).toEqual(['b 100.5', 'c 20', 'a 9']);
  });

  test('draws nothing where fewer than three parts are left', () => {
    expect(drawn(part('a', '9'), part('b', '10'))).toEqual([]);
    expect(drawn()).toEqual([]);
  });

  test('leaves out figures of sentences and wholes without a part', () => {
    expect(drawn(part('a', '1'), part('b', '2'), part('c', '3'), part('d', '4', { table: null }), part(null, '6'))).toEqual(['c 3', 'b 2', 'a 1']);
  });

  test('leaves out the total of parts that are named after it', () => {
    const rows = [
      part('Apprendistato: respinta', '280'),
      part('Apprendistato: prima', '273'),
      part('Apprendistato: attesa', '52'),
      part('Apprendistato', '605'),
    ];
    expect(drawn(...rows)).toEqual(['Apprendistato: respinta 280', 'Apprendistato: prima 273', 'Apprendistato: attesa 52']);
  });

  test('leaves out the total of a fund whose lines it holds', () => {
    const rows = ['1', '2', '3'].map((number) => part(null, number, { line: `piano/linea-${number}` }));
    expect(drawn(...rows, part('totale', '6'))).toEqual(['piano/linea-3 3', 'piano/linea-2 2', 'piano/linea-1 1']);
  });

  test('leaves out what a line has as a whole where its parts add up to it, and keeps it where they do not', () => {
    const line = { line: 'fixo/linea-7' };
    const parts = [part('a', '212.5', line), part('b', '2589', line), part('c', '1148', line)];
    expect(drawn(...parts, part(null, '3949.5', line))).toEqual(['b 2589', 'c 1148', 'a 212.5']);
    expect(drawn(...parts, part(null, '300', line))).toContain('fixo/linea-7 300');
  });

  test.each<[string, Partial<Observation>]>([
    ['table', { table: 'altra' }],
    ['unit', { unit: 'euro' }],
    ['period', { period: '2019-2021' }],
    ['measure', { measure: 'obiettivo' }],
  ])('never puts figures of another %s on the same scale, and takes the largest group', (_, other) => {
    const rows = [part('a', '1'), part('b', '2'), part('c', '3')];
    expect(drawn(part('d', '9', other), part('e', '8', other), ...rows)).toEqual(['c 3', 'b 2', 'a 1']);
  });
});
