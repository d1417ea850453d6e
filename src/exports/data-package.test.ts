// SPDX-License-Identifier: EUPL-1.2
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import profile from '../../tests/support/data-package-2.0.schema.json' with { type: 'json' };
import { toCsvMetadata } from './csvw.ts';
import { toDataPackage } from './data-package.ts';
import { checksum, textFile } from './download.ts';
import { publish } from './published-table.ts';

const publication = {
  root: 'https://atlante.example/',
  release: '1.0.0',
  modified: '2026-11-21',
  contact: null,
  sources: [
    { title: 'Rapporto', date: '2020-05' },
    { title: 'Piano', date: null },
  ],
};
const table = publish(
  { name: 'prova', title: 'Prova', row: 'una prova' },
  ['x-1'],
  [
    { name: 'id', meaning: 'Identificativo', of: (id) => id },
    { name: 'qualificatore', meaning: 'Come', values: ['=', '>='], of: () => '=' },
    { name: 'valore', meaning: 'Valore', type: 'decimale', of: () => ({ number: '1.50' }) },
    { name: 'giorno', meaning: 'Giorno', type: 'data', of: () => '2020-01-01' },
  ],
);
const files = ['prova.csv', 'prova.excel-it.csv', 'prova.json', 'territori/puglia.xlsx'].map((name) => textFile(name, 'text/plain', name));
const textOf = ({ bytes }: { readonly bytes: Uint8Array }): string => new TextDecoder().decode(bytes);
const descriptor = JSON.parse(textOf(toDataPackage([table], files, publication)));

const ajv = new Ajv({ strict: false, allErrors: true });
addFormats.default(ajv);
const isDataPackage = ajv.compile(profile);

describe('toDataPackage', () => {
  test('is a Data Package by the rules of the official profile of version 2', () => {
    expect(isDataPackage(descriptor), ajv.errorsText(isDataPackage.errors)).toBe(true);
    expect(isDataPackage({ ...descriptor, resources: [{ name: 'senza percorso' }] })).toBe(false);
  });

  test('describes every file once, with its size and checksum', () => {
    const described = descriptor.resources.map(({ path, bytes, hash }: Record<string, unknown>) => ({ path, bytes, hash }));
    expect(described).toEqual(files.map((file) => ({ path: file.name, bytes: file.bytes.length, hash: `sha256:${checksum(file)}` })));
  });

  test('gives the two CSV files the same fields, and each its own marks', () => {
    const [csv, excel] = descriptor.resources;
    expect(csv.schema.fields).toEqual([
      { name: 'id', type: 'string', description: 'Identificativo', constraints: { required: true, unique: true } },
      { name: 'qualificatore', type: 'string', description: 'Come', constraints: { enum: ['=', '>='] } },
      { name: 'valore', type: 'number', description: 'Valore' },
      { name: 'giorno', type: 'date', description: 'Giorno' },
    ]);
    expect(excel.schema.fields[2]).toEqual({ name: 'valore', type: 'number', decimalChar: ',', description: 'Valore' });
    expect([csv.dialect.delimiter, excel.dialect.delimiter]).toEqual([',', ';']);
    expect(csv.schema.primaryKey).toEqual(['id']);
  });
});

describe('toCsvMetadata', () => {
  test('names the file, its licence and its columns with their types', () => {
    const file = toCsvMetadata(table, publication);
    expect(file.name).toBe('prova.csv-metadata.json');
    expect(JSON.parse(textOf(file))).toMatchObject({
      '@context': ['http://www.w3.org/ns/csvw', { '@language': 'it' }],
      url: 'prova.csv',
      'dc:license': { '@id': 'https://creativecommons.org/licenses/by/4.0/' },
      tableSchema: {
        primaryKey: 'id',
        columns: [
          { name: 'id', datatype: 'string', required: true },
          { name: 'qualificatore', datatype: { base: 'string', format: '=|>=' }, required: false },
          { name: 'valore', datatype: 'decimal' },
          { name: 'giorno', datatype: 'date' },
        ],
      },
    });
  });
});
