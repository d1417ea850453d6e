// SPDX-License-Identifier: EUPL-1.2
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadDataset } from '../dataset/load-dataset.ts';
import { anObservation } from '../domain/observation.fixture.ts';
import { indexAtlas } from './atlas.ts';
import { LISTED_IN_PLACE, topicsOfTerritory, topicsWithPage } from './territory-topics.ts';

const dataset = await loadDataset(join(import.meta.dirname, '..', 'dataset', '__fixtures__', 'valid'));
const [topic, other] = [
  { id: 'lavoro', name: 'Lavoro', description: '' },
  { id: 'soldi', name: 'Soldi', description: '' },
] as const;
const indicators = [
  { id: 'persone-assunte', topic: 'lavoro' },
  { id: 'imprese', topic: 'lavoro' },
  { id: 'risorse', topic: 'soldi' },
].map((parts) => ({ ...dataset.indicators[0]!, ...parts }));
const figures = (territory: string, ...named: readonly string[]) =>
  named.map((indicator, index) => anObservation({ id: `${territory}-${index}`, territory, indicator, lines: { first: index + 1, last: index + 1 } }));
const atlasOf = (observations: ReturnType<typeof figures>) =>
  indexAtlas({ ...dataset, indicators, topics: [topic, other, { id: 'vuoto', name: 'Vuoto', description: '' }], observations });

test('the figures of a territory stand topic by topic, in the order of the topics, those of an indicator together', () => {
  const atlas = atlasOf(figures('puglia', 'risorse', 'persone-assunte', 'imprese', 'persone-assunte'));
  const topics = topicsOfTerritory(atlas, atlas.territory('puglia'));
  expect(topics.map(({ topic: { id }, observations }) => [id, observations.map((figure) => figure.id)])).toEqual([
    ['lavoro', ['puglia-1', 'puglia-3', 'puglia-2']],
    ['soldi', ['puglia-0']],
  ]);
});

test('topics have pages of their own only in a territory with more figures than its page lists', () => {
  const many = figures('puglia', ...Array.from({ length: LISTED_IN_PLACE + 1 }, () => 'imprese'));
  const enough = figures('italia', ...Array.from({ length: LISTED_IN_PLACE }, () => 'risorse'));
  const pages = topicsWithPage(atlasOf([...many, ...enough]));
  expect(pages.map(({ territory, topic: { id } }) => [territory.id, id])).toEqual([['puglia', 'lavoro']]);
});
