// SPDX-License-Identifier: EUPL-1.2
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { indexAtlas } from '../atlas/atlas.ts';
import { loadDataset } from '../dataset/load-dataset.ts';
import { apiFiles, apiResources } from './api.ts';
import { fileNamed } from './download.ts';
import { describePublication } from './publication.ts';
import { publishedTables } from './tables.ts';

const atlas = indexAtlas(await loadDataset(join(import.meta.dirname, '..', 'dataset', '__fixtures__', 'valid')));
const files = apiFiles(publishedTables(atlas), describePublication(atlas, 'https://atlante.example/', '1.0.0', 'redazione@atlante.example'));
const read = (name: string) => JSON.parse(new TextDecoder().decode(fileNamed(files, name).bytes));
const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true });
addFormats.default(ajv);

describe('the static API', () => {
  test.each(apiResources.map(({ name }) => name))('every file of %s keeps to its JSON Schema, and the list has the same ids', (name) => {
    const isValid = ajv.compile(read(`schema/${name}.json`));
    const ids = read(`${name}.json`).map(({ id }: { id: string }) => id);
    expect(ids).not.toHaveLength(0);
    for (const id of ids) {
      const one = read(`${name}/${id}.json`);
      expect(isValid(one), ajv.errorsText(isValid.errors)).toBe(true);
      expect(one.id).toBe(id);
    }
    expect(isValid({ id: 'x' })).toBe(false);
  });

  test('gives with a thing the figures about it', () => {
    expect(read('territori/puglia.json').cifre.map(({ id }: { id: string }) => id)).toEqual(
      atlas
        .observationsOf('territory', 'puglia')
        .map(({ id }) => id)
        .toSorted(),
    );
    const [note] = atlas.notes.filter(({ observations }) => observations.length > 0);
    expect(read(`note/${note!.id}.json`).cifre.map(({ id }: { id: string }) => id)).toEqual(note!.observations.toSorted());
  });

  test('writes numbers digit by digit', () => {
    expect(new TextDecoder().decode(fileNamed(files, 'osservazioni/rapporto-0003.json').bytes)).toContain('"valore": 32.80,');
  });

  test('is described by OpenAPI, path by path: each leads to a file, and its example to one that is there', () => {
    const { openapi, paths, servers } = read('openapi.json');
    expect(openapi).toBe('3.1.0');
    expect(servers).toEqual([{ url: 'https://atlante.example/api/v1' }]);
    const described = Object.entries(paths as Record<string, { parameters?: { example: string }[] }>).map(([path, { parameters }]) =>
      path.slice(1).replace('{id}', parameters?.[0]?.example ?? ''),
    );
    expect(described).toHaveLength(apiResources.length * 2);
    for (const name of described) expect(fileNamed(files, name).bytes.length).toBeGreaterThan(0);
    const undescribed = files.filter(
      ({ name }) =>
        !/^(?:openapi|schema\/\w+)\.json$/.test(name) &&
        !apiResources.some((resource) => name === `${resource.name}.json` || name.startsWith(`${resource.name}/`)),
    );
    expect(undescribed).toEqual([]);
  });
});
