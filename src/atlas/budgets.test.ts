// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, test } from 'vitest';
import { anObservation } from '../domain/observation.fixture.ts';
import type { Observation } from '../domain/observation.ts';
import type { Reconciliation } from '../domain/reconciliation.ts';
import { budgetLines, findingOfParts, partsThatAddUp, planTotals2019, rebudgetedLines } from './budgets.ts';

const figures = (...observations: readonly Partial<Observation>[]) => {
  const all = observations.map((parts, index) => anObservation({ id: `rapporto-${String(index + 1).padStart(4, '0')}`, table: 'tabella', ...parts }));
  return { observationsOf: (key: string, id: string) => all.filter((o) => key === 'indicator' && o.indicator === id) };
};
const valuesOf = (observations: readonly Observation[]): readonly string[] => observations.map(({ value }) => value);

describe('budgetLines', () => {
  test('gives the lines of a table, largest first as numbers, without coordination, totals and figures in sentences', () => {
    const atlas = figures(
      { indicator: 'risorse', line: 'piano/linea-1', value: '900' },
      { indicator: 'risorse', line: 'piano/linea-2', value: '10000.50' },
      { indicator: 'risorse', line: null, breakdown: 'coordinamento', value: '500' },
      { indicator: 'risorse', line: null, value: '11400.50' },
      { indicator: 'risorse', line: 'piano/linea-1', value: '900', table: null },
      { indicator: 'altro', line: 'piano/linea-1', value: '1' },
    );
    expect(valuesOf(budgetLines(atlas, 'risorse'))).toEqual(['10000.50', '900']);
  });
});

describe('the 2019-2021 plan', () => {
  const indicator = 'risorse-piano-2019-2021';
  const atlas = figures(
    { indicator, section: 'piano/sezione-1', value: '900' },
    { indicator, section: 'piano/sezione-2', value: '1000' },
    { indicator, section: 'piano/sezione-1', line: 'piano/sezione-1/linea-1', value: '800' },
    { indicator, section: 'piano/sezione-1', breakdown: 'coordinamento', value: '100' },
    { indicator, breakdown: 'coordinamento generale', value: '50' },
    { indicator, value: '1950' },
    { indicator, value: '2000', table: null },
  );

  test('has a whole in the text and a whole in the table', () => {
    const { inText, inTable } = planTotals2019(atlas);
    expect([inText.value, inTable.value]).toEqual(['2000', '1950']);
  });

  test('fails when either whole is missing from the data', () => {
    expect(() => planTotals2019(figures({ indicator, value: '1950' }))).toThrow(RangeError);
  });
});

describe('rebudgetedLines', () => {
  test('sets each line before, after and released side by side, largest first, and leaves out a line without all three', () => {
    const atlas = figures(
      { indicator: 'risorse-budget-dd-440', line: 'piano/linea-1', value: '100' },
      { indicator: 'risorse-rideterminate', line: 'piano/linea-1', value: '60' },
      { indicator: 'risorse-disimpegnate', line: 'piano/linea-1', value: '40' },
      { indicator: 'risorse-budget-dd-440', line: 'piano/linea-2', value: '200' },
      { indicator: 'risorse-rideterminate', line: 'piano/linea-2', value: '200' },
      { indicator: 'risorse-disimpegnate', line: 'piano/linea-2', value: '0' },
      { indicator: 'risorse-budget-dd-440', line: 'piano/linea-3', value: '300' },
      { indicator: 'risorse-rideterminate', line: 'piano/linea-3', value: '300' },
    );
    const rows = rebudgetedLines(atlas).map(({ before, after, released }) => valuesOf([before, after, released]));
    expect(rows).toEqual([
      ['200', '200', '0'],
      ['100', '60', '40'],
    ]);
  });
});

describe('partsThatAddUp', () => {
  const all = [
    ['totale', '100'],
    ['sezione-1', '30'],
    ['sezione-2', '70'],
    ['linea-1', '10'],
    ['linea-2', '20'],
  ].map(([id = '', value = '']) => anObservation({ id, value }));
  const [whole] = all as [Observation];
  const rule = (observations: string[], parts: Partial<Reconciliation> = {}) =>
    ({ kind: 'parti-totale', verdict: 'corrisponde', observations, ...parts }) as Reconciliation;
  const partsOf = (...reconciliations: readonly Reconciliation[]): readonly string[] =>
    partsThatAddUp({ reconciliations, observation: (id) => all.find((one) => one.id === id) as Observation }, whole).map(({ id }) => id);
  const sections = rule(['totale', 'sezione-1', 'sezione-2']);

  test('gives the parts that a rule sums to the whole, largest first', () => {
    expect(partsOf(sections)).toEqual(['sezione-2', 'sezione-1']);
  });

  test('takes the division with fewest parts, and not one part said twice', () => {
    expect(partsOf(rule(['totale', 'linea-1', 'linea-2', 'sezione-2']), rule(['totale', 'sezione-2']), sections)).toEqual(['sezione-2', 'sezione-1']);
  });

  test('gives nothing where the document contradicts the sum, or the rule is of another total or kind', () => {
    expect(partsOf(rule(sections.observations, { verdict: 'contraddizione' }))).toEqual([]);
    expect(partsOf(rule(sections.observations, { verdict: 'manca-una-parte' }))).toEqual([]);
    expect(partsOf(rule(['sezione-1', 'linea-1', 'linea-2']), rule(sections.observations, { kind: 'testo-tabella' }))).toEqual([]);
  });
});

describe('the sentence above the parts of a whole', () => {
  const parts = (...values: readonly string[]) => values.map((value) => anObservation({ value }));

  test('tells how many make at least half of it, and their share', () => {
    expect(findingOfParts(parts('40', '30', '20', '10'))).toBe('Il 70,0% del totale va a 2 parti su 4');
    expect(findingOfParts(parts('50', '30', '20'))).toBe('Il 50,0% del totale va a una parte sola su 3');
  });
});
