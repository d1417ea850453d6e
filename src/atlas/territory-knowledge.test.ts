// SPDX-License-Identifier: EUPL-1.2
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadDataset } from '../dataset/load-dataset.ts';
import { indexAtlas } from './atlas.ts';
import { territoryKnowledge } from './territory-knowledge.ts';

const dataset = await loadDataset(join(import.meta.dirname, '..', '..'));
const atlas = indexAtlas(dataset);
const known = (id: string) => territoryKnowledge(atlas, atlas.territory(id));

test('a region whose plan is in the atlas is known by its plan', () => {
  const plans = dataset.programmes.filter(({ kind }) => kind === 'piano-regionale').map(({ territory }) => territory);
  const states = atlas.territories.filter(({ kind }) => kind === 'regione').filter(({ id }) => known(id).state === 'piano');
  expect(states.map(({ id }) => id).toSorted()).toEqual([...new Set(plans)].toSorted());
});

test('a region without a plan is known by the figures and the passages that name it', () => {
  const lazio = known('lazio');
  expect(lazio.state).toBe('menzioni');
  expect(lazio.figures).toBe(dataset.observations.filter(({ territory }) => territory === 'lazio').length);
  expect(lazio.passages).toBe(atlas.mentionsOf('lazio').length);
});

test('a region that no document names is not known', () => {
  const umbria = known('umbria');
  expect([umbria.state, umbria.figures, umbria.passages]).toEqual(['nulla', 0, 0]);
});

test('of a region whose provinces alone are named, what is known is said to be theirs', () => {
  const region = known('trentino-alto-adige');
  const named = ['provincia-autonoma-di-bolzano', 'provincia-autonoma-di-trento'].filter((id) => known(id).state !== 'nulla');
  expect(named).not.toHaveLength(0);
  expect(region.through.map(({ id }) => id)).toEqual(named);
  expect(region.state).toBe('menzioni');
});
