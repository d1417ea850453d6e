// SPDX-License-Identifier: EUPL-1.2
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { expect, test } from 'vitest';
import { publishingAddress } from '../../scripts/publishing-address.ts';
import { siteFolder } from '../support/folders.ts';
import { readJsonRows, readPublished } from '../support/published-files.ts';
import { listFiles } from '../support/site-pages.ts';

const { site, base } = publishingAddress(process.env);
const folder = join(siteFolder, 'api/v1');
const files = new Set(await listFiles(folder));
const readText = (file: string): Promise<string> => readFile(join(folder, file), 'utf8');

interface Operation {
  readonly parameters?: readonly { readonly name: string; readonly example: string }[];
  readonly get: {
    readonly responses: {
      readonly 200: {
        readonly content: {
          readonly [mediaType: string]: {
            readonly schema: { readonly $ref?: string };
            readonly examples: Readonly<Record<string, { readonly externalValue: string }>>;
          };
        };
      };
    };
  };
}
const description = JSON.parse(await readText('openapi.json')) as {
  readonly servers: readonly { readonly url: string }[];
  readonly paths: Readonly<Record<string, Operation>>;
};
const operations = Object.entries(description.paths).flatMap(([path, operation]) => {
  const contents = Object.entries(operation.get.responses[200].content);
  return contents.map(([mediaType, { schema, examples }]) => ({
    path,
    mediaType,
    parameters: operation.parameters ?? [],
    schema,
    named: Object.values(examples).map(({ externalValue }) => externalValue),
  }));
});

test('the OpenAPI description names the published address and describes every file of the API', () => {
  expect(description.servers).toEqual([{ url: `${site}${base}api/v1` }]);
  const described = operations.map(
    ({ path }) =>
      new RegExp(
        `^${path
          .slice(1)
          .replaceAll('.', '\\.')
          .replace(/\{\w+\}/g, '[a-z0-9-]+')}$`,
      ),
  );
  const undescribed = [...files].filter((file) => !/^(?:openapi|schema\/[a-z]+)\.json$/.test(file) && !described.some((path) => path.test(file)));
  expect(undescribed).toEqual([]);
});

test('every path of the description, filled with every id of its list, is a file', async () => {
  const missing = await Promise.all(
    operations.map(async ({ path, parameters }) => {
      const [, resource = ''] = /^\/(\w+)/.exec(path) ?? [];
      const ids = readJsonRows(await readText(`${resource}.json`)).map(({ id = '' }) => id);
      const fitting = parameters.length === 0 ? [''] : ids.filter((id) => id.split('/').length === parameters.length);
      expect(fitting.length).toBeGreaterThan(0);
      return fitting.map((id) => path.slice(1).replace(/\{.*\}/, id)).filter((file) => !files.has(file));
    }),
  );
  expect(missing.flat()).toEqual([]);
});

test.each(operations)('the example of $path is the published file itself, and keeps to the schema that the description gives', async (operation) => {
  const { path, mediaType, parameters, schema, named } = operation;
  const filled = parameters.reduce((address, { name, example }) => address.replace(`{${name}}`, example), path.slice(1));
  expect(named).toEqual([filled]);
  const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true });
  addFormats.default(ajv);
  const isValid = ajv.compile(schema.$ref === undefined ? schema : JSON.parse(await readText(schema.$ref)));
  const text = await readText(named[0] ?? '');
  expect(isValid(mediaType.endsWith('json') ? JSON.parse(text) : text), ajv.errorsText(isValid.errors)).toBe(true);
});

test('the lists of the API are byte by byte the tables of /dati/', async () => {
  const tableOf = (name: string): string => (name === 'note' ? 'note-qualita' : name);
  for (const { path } of operations.filter(({ parameters }) => parameters.length === 0)) {
    expect(await readText(path.slice(1))).toBe(await readPublished(`${tableOf(path.slice(1, -'.json'.length))}.json`));
  }
});
