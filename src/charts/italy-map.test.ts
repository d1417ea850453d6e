// SPDX-License-Identifier: EUPL-1.2
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { loadDataset } from '../dataset/load-dataset.ts';
import { italyMap } from './italy-map.ts';

test('every region of the atlas has its outline, and no other shape is drawn', async () => {
  const { territories } = await loadDataset(join(import.meta.dirname, '..', '..'));
  const regions = territories.filter(({ kind }) => kind === 'regione').map(({ id }) => id);
  expect(italyMap.regions.map(({ id }) => id).toSorted()).toEqual(regions.toSorted());
});

test('the outlines of the whole country weigh at most 8 KB compressed', () => {
  expect(gzipSync(italyMap.regions.map(({ path }) => path).join('')).length).toBeLessThan(8 * 1024);
});
