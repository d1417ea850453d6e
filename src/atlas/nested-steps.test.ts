// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest';
import { anObservation } from '../domain/observation.fixture.ts';
import type { Observation } from '../domain/observation.ts';
import type { Reconciliation } from '../domain/reconciliation.ts';
import { nestedSteps } from './nested-steps.ts';

const rule = (observations: readonly string[], parts: Partial<Reconciliation> = {}): Reconciliation => ({
  id: observations.join('-'),
  kind: 'imbuto',
  description: '',
  expected: '0',
  computed: '0',
  difference: '0',
  verdict: 'corrisponde',
  reason: null,
  note: null,
  document: 'rapporto',
  observations: [...observations],
  ...parts,
});
const figure = (id: string, value: string, parts: Partial<Observation> = {}): Observation => anObservation({ id, indicator: id, value, ...parts });
const figures = [figure('convocati', '100'), figure('presenti', '60'), figure('richiedenti', '20'), figure('assunti', '5'), figure('altri', '70')];
const atlas = (reconciliations: readonly Reconciliation[], observations: readonly Observation[] = figures) => ({
  reconciliations,
  observation: (id: string) => observations.find((one) => one.id === id) as Observation,
  observationsOf: (_: string, id: string) => observations.filter(({ indicator }) => indicator === id),
});
const chain = [rule(['convocati', 'presenti']), rule(['presenti', 'richiedenti']), rule(['richiedenti', 'assunti'])];
const idsOf = (steps: readonly Observation[]): readonly string[] => steps.map(({ id }) => id);

test('follows the declared steps up and down from a figure of the indicator', () => {
  for (const indicator of ['convocati', 'richiedenti', 'assunti']) {
    expect(idsOf(nestedSteps(atlas(chain), indicator))).toEqual(['convocati', 'presenti', 'richiedenti', 'assunti']);
  }
});

test('takes the longest way where a step has several parts', () => {
  expect(idsOf(nestedSteps(atlas([rule(['convocati', 'altri']), ...chain]), 'convocati'))).toHaveLength(4);
});

test('puts the part after its whole whichever way the rule is written', () => {
  const turned = [rule(['presenti', 'convocati']), rule(['richiedenti', 'presenti'])];
  expect(idsOf(nestedSteps(atlas(turned), 'presenti'))).toEqual(['convocati', 'presenti', 'richiedenti']);
});

test.each([
  ['fewer than three steps', [rule(['convocati', 'presenti'])]],
  ['a step that the figures contradict', [chain[0], rule(['presenti', 'richiedenti'], { verdict: 'contraddizione' })]],
  ['rules of another kind', chain.map((one) => ({ ...one, kind: 'parti-totale' as const }))],
  ['a step between more figures than two', [chain[0], rule(['presenti', 'richiedenti', 'assunti'])]],
])('has no steps to draw where there are %s', (_, rules) => {
  expect(nestedSteps(atlas(rules as readonly Reconciliation[]), 'convocati')).toEqual([]);
});

test.each([{ unit: 'contratti' }, { territory: 'puglia' }, { period: '2018' }])('does not nest a figure of another kind: %o', (parts) => {
  const [first, second, ...rest] = figures;
  const changed = [first as Observation, { ...(second as Observation), ...parts }, ...rest];
  expect(idsOf(nestedSteps(atlas(chain, changed), 'convocati'))).toEqual([]);
});

test('comes to an end where rules go round in a circle', () => {
  const equal = figures.map((one) => ({ ...one, value: '5' }));
  expect(nestedSteps(atlas([...chain, rule(['assunti', 'convocati'])], equal), 'convocati').length).toBeGreaterThan(0);
});
