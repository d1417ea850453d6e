// SPDX-License-Identifier: EUPL-1.2
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { Validator } from '@seriousme/openapi-schema-validator';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { indexAtlas } from '../atlas/atlas.ts';
import { loadDataset } from '../dataset/load-dataset.ts';
import { apiFiles, apiResources } from './api.ts';
import { fileNamed } from './download.ts';
import { describePublication } from './publication.ts';

const atlas = indexAtlas(await loadDataset(join(import.meta.dirname, '..', 'dataset', '__fixtures__', 'valid')));
const files = apiFiles(atlas, describePublication(atlas, 'https://atlante.example/', '1.0.0', 'redazione@atlante.example'));
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

  test('is described by an OpenAPI document that keeps to the official schema of version 3.1', async () => {
    const validator = new Validator({ strict: false });
    for (const { name } of apiResources) await validator.addSpecRef(read(`schema/${name}.json`), `schema/${name}.json`);
    expect(await validator.validate(read('openapi.json'))).toEqual({ valid: true });
    expect(validator.version).toBe('3.1');
    expect(await validator.validate({ ...read('openapi.json'), paths: { senza: {} } })).toMatchObject({ valid: false });
  });

  test('is described by OpenAPI, path by path: each leads to a file, and its example to one that is there', () => {
    const { openapi, paths, servers } = read('openapi.json');
    expect(openapi).toBe('3.1.0');
    expect(servers).toEqual([{ url: 'https://atlante.example/api/v1' }]);
    const described = Object.entries(paths as Record<string, { parameters?: { name: string; example: string }[] }>);
    for (const [path, { parameters = [] }] of described) {
      const example = parameters.reduce((filled, { name, example }) => filled.replace(`{${name}}`, example), path.slice(1));
      expect(fileNamed(files, example).bytes.length).toBeGreaterThan(0);
    }
    const patterns = described.map(
      ([path]) =>
        new RegExp(
          `^${path
            .slice(1)
            .replaceAll('.', '\\.')
            .replace(/\{\w+\}/g, '[^/.]+')}$`,
        ),
    );
    const undescribed = files.filter(({ name }) => !/^(?:openapi|schema\/\w+)\.json$/.test(name) && !patterns.some((path) => path.test(name)));
    expect(undescribed).toEqual([]);
  });
});
