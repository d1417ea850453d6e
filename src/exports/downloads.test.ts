// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { downloads } from './downloads.ts';
import { publish } from './published-table.ts';

const table = (name: string) => publish({ name, title: name, row: name }, ['Forlì'], [{ name: 'nome', meaning: 'Nome', of: (text) => text }]);
const publication = { root: 'https://atlante.example/', release: '1.0.0', modified: '2026-11-21', contact: null, sources: [] };
const files = await downloads({ tables: [table('osservazioni'), table('unita')], territories: [table('territori/puglia')], publication });
const textOf = (name: string): string => new TextDecoder('utf-8', { ignoreBOM: true }).decode(files.find((file) => file.name === name)?.bytes);

describe('downloads', () => {
  test('gives every table in every text format, the workbooks, the figures as Parquet, what describes them, and an index', () => {
    expect(files.map(({ name, mediaType }) => `${name} ${mediaType}`)).toEqual([
      'osservazioni.csv text/csv; charset=utf-8',
      'osservazioni.excel-it.csv text/csv; charset=utf-8',
      'osservazioni.json application/json; charset=utf-8',
      'unita.csv text/csv; charset=utf-8',
      'unita.excel-it.csv text/csv; charset=utf-8',
      'unita.json application/json; charset=utf-8',
      'territori/puglia.csv text/csv; charset=utf-8',
      'territori/puglia.excel-it.csv text/csv; charset=utf-8',
      'territori/puglia.json application/json; charset=utf-8',
      'territori/puglia.xlsx application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      'atlante.xlsx application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      'atlante.ods application/vnd.oasis.opendocument.spreadsheet',
      'osservazioni.parquet application/vnd.apache.parquet',
      'datapackage.json application/json; charset=utf-8',
      'osservazioni.csv-metadata.json application/csvm+json; charset=utf-8',
      'unita.csv-metadata.json application/csvm+json; charset=utf-8',
      'catalogo.ttl text/turtle; charset=utf-8',
      'catalogo.jsonld application/ld+json; charset=utf-8',
      'indice.json application/json; charset=utf-8',
    ]);
  });

  test('writes UTF-8, with a byte order mark only in the file for Excel', () => {
    expect(textOf('unita.csv')).toBe('nome\nForlì\n');
    expect(textOf('unita.excel-it.csv')).toBe('\ufeffnome\r\nForlì\r\n');
    expect(JSON.parse(textOf('unita.json'))).toEqual([{ nome: 'Forlì' }]);
  });

  test('publishes other files as they are, and lists them in the index too', async () => {
    const other = { name: 'altro.ttl', mediaType: 'text/turtle; charset=utf-8', bytes: new TextEncoder().encode('# nulla') };
    const published = await downloads({ tables: [table('unita')], territories: [], publication, others: [other] });
    expect(published).toContain(other);
    const index: unknown = JSON.parse(new TextDecoder().decode(published.at(-1)?.bytes));
    expect(index).toMatchObject({ file: expect.arrayContaining([expect.objectContaining({ file: 'altro.ttl', byte: 7 })]) });
  });

  test('lists in the index the size and the checksum of the very bytes of every other file, by name', () => {
    const expected = files
      .filter(({ name }) => name !== 'indice.json')
      .toSorted((a, b) => (a.name < b.name ? -1 : 1))
      .map(({ name, bytes }) => ({ file: name, byte: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') }));
    expect(JSON.parse(textOf('indice.json'))).toEqual({ file: expected });
  });
});
