// SPDX-License-Identifier: EUPL-1.2
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { indexAtlas } from '../atlas/atlas.ts';
import { figureWords } from '../atlas/figure-words.ts';
import { citedFigure } from '../citation/cited-figure.ts';
import { loadDataset } from '../dataset/load-dataset.ts';
import { observationAddress } from '../navigation/addresses.ts';
import { citedRow } from './cited-row.ts';
import { explorerTableOf } from './explorer-table-of.ts';
import { textAt } from './explorer-table.ts';

const where = { root: 'https://atlante.example/', release: '1.2.0' };

test.each([
  ['the fixtures', join(import.meta.dirname, '..', 'dataset', '__fixtures__', 'valid')],
  ['the site', join(import.meta.dirname, '..', '..')],
])('every figure of %s is cited by the explorer as by its own page', async (_, folder) => {
  const atlas = indexAtlas(await loadDataset(folder));
  const table = explorerTableOf(atlas);
  const rows = [...Array(table.length).keys()];
  expect(rows.length).toBeGreaterThan(2);
  expect(rows.map((row) => citedRow(table, row, where))).toEqual(
    rows.map((row) => {
      const figure = atlas.observation(textAt(table, 'id', row));
      return citedFigure(figureWords(atlas, figure), { url: `${where.root}${observationAddress(figure)}`, release: where.release });
    }),
  );
});
