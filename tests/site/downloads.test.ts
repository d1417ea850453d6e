// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Parser } from 'n3';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { publishingAddress } from '../../scripts/publishing-address.ts';
import { siteFolder } from '../support/folders.ts';
import { brokenLinks } from '../support/links.ts';
import { readCsv, readJsonRows, readPublished } from '../support/published-files.ts';
import { listFiles, readPages } from '../support/site-pages.ts';

const published = await listFiles(join(siteFolder, 'dati'));
const tables = published.filter((file) => /^[^.]+\.csv$/.test(file)).map((file) => file.replace('.csv', ''));

/** The contract with whoever reads the file by program: these names, in this order. */
const OBSERVATION_COLUMNS =
  'id,indicatore,indicatore_nome,misura,valore,qualificatore,unita,testo,frequenza,territorio,territorio_nome,codice_istat,' +
  'periodo_inizio,periodo_fine,programma,sezione,linea,obiettivo,documento,riga_inizio,riga_fine,luogo,tabella,note,url';

test('osservazioni.csv has the promised columns in the promised order', async () => {
  expect((await readPublished('osservazioni.csv')).split('\n')[0]).toBe(OBSERVATION_COLUMNS);
});

test('each promised table is published', () => {
  expect(tables).toEqual(
    expect.arrayContaining([
      'osservazioni',
      'indicatori',
      'territori',
      'programmi',
      'sezioni',
      'linee',
      'obiettivi',
      'concordanze',
      'enunciati',
      'documenti',
      'glossario',
    ]),
  );
});

test.each(tables)('%s.csv is written for programs: line feeds, no byte order mark, ids sorted and unique', async (table) => {
  const text = await readPublished(`${table}.csv`);
  expect(text.startsWith('\ufeff')).toBe(false);
  expect(text).not.toContain('\r');
  expect(text.endsWith('\n')).toBe(true);
  const rows = readCsv(text, ',');
  expect(rows).not.toHaveLength(0);
  const ids = rows.flatMap(({ id }) => id ?? []);
  expect(ids).toEqual([...new Set(ids)].toSorted((a, b) => (a < b ? -1 : 1)));
});

test.each(tables)('%s.excel-it.csv is written for an Italian Excel: byte order mark, CRLF, semicolons', async (table) => {
  const text = await readPublished(`${table}.excel-it.csv`);
  expect(text.startsWith('\ufeff')).toBe(true);
  expect(text.endsWith('\r\n')).toBe(true);
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  const [header = ''] = (await readPublished(`${table}.csv`)).split('\n');
  expect(text.slice(1).split('\r\n')[0]).toBe(header.replaceAll(',', ';'));
});

test('values have a decimal point in osservazioni.csv and a decimal comma in the file for Excel', async () => {
  const [csv, excel] = [await readPublished('osservazioni.csv'), await readPublished('osservazioni.excel-it.csv')];
  const points = readCsv(csv, ',').map(({ valore }) => valore ?? '');
  const commas = readCsv(excel, ';').map(({ valore }) => valore ?? '');
  expect(points.filter((value) => !/^\d+(?:\.\d+)?$/.test(value))).toEqual([]);
  expect(points.filter((value) => value.includes('.'))).not.toHaveLength(0);
  expect(commas).toEqual(points.map((value) => value.replace('.', ',')));
});

test.each(tables)('the three files of %s hold the same cells', async (table) => {
  const [csv, excel, json] = await Promise.all(['csv', 'excel-it.csv', 'json'].map((ending) => readPublished(`${table}.${ending}`)));
  const rows = readCsv(csv ?? '', ',');
  const withPoints = readCsv(excel ?? '', ';').map((row, index) =>
    Object.fromEntries(
      Object.entries(row).map(([name, cell]) => [name, rows[index]?.[name]?.replace('.', ',') === cell ? (rows[index]?.[name] ?? '') : cell]),
    ),
  );
  expect(withPoints).toEqual(rows);
  expect(readJsonRows(json ?? '')).toEqual(rows);
});

test.each(tables)('no text of %s would run as a formula in a spreadsheet, in either CSV', async (table) => {
  const cells = (
    [
      ['csv', ','],
      ['excel-it.csv', ';'],
    ] as const
  ).map(async ([ending, delimiter]) =>
    Papa.parse<string[]>((await readPublished(`${table}.${ending}`)).replace(/^\ufeff/, ''), { delimiter, skipEmptyLines: true }).data.slice(1),
  );
  const running = (await Promise.all(cells)).flat(2).filter((cell) => /^[=+\-@\t\r][^]/.test(cell) && !/^-\d+(?:[.,]\d+)?$/.test(cell));
  expect(running).toEqual([]);
});

test('every address in the downloads leads to a page of the site, and to its anchor', async () => {
  const { base } = publishingAddress(process.env);
  const [pages, files] = await Promise.all([readPages(siteFolder), listFiles(siteFolder)]);
  const perTable = await Promise.all(
    tables.map(async (table) => readCsv(await readPublished(`${table}.csv`), ',').map(({ url = '' }) => ({ table, from: '', to: url }))),
  );
  // A link between two things has no page of its own: its addresses are those of the things.
  const links = perTable.flat().filter(({ table }) => table !== 'concordanze');
  expect(links.filter(({ to }) => !/^[a-z]/.test(to))).toEqual([]);
  expect(brokenLinks(links, pages, files, base)).toEqual([]);
});

test('indice.json lists every file with its size and its checksum', async () => {
  const files = published.filter((file) => !/(?:^|\/)index\.(?:html|md)$/.test(file) && file !== 'indice.json');
  const measured = await Promise.all(
    files.map(async (file) => {
      const bytes = await readFile(join(siteFolder, 'dati', file));
      return { file, byte: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
    }),
  );
  expect(JSON.parse(await readPublished('indice.json'))).toEqual({ file: measured });
});

const CONCORDANCE_COLUMNS = 'da_tipo,da_id,a_tipo,a_id,relazione,prova,spiegazione,righe';

test('concordanze.csv has the promised columns in the promised order', async () => {
  expect((await readPublished('concordanze.csv')).split('\n')[0]).toBe(CONCORDANCE_COLUMNS);
});

test('concordanze.ttl has the links of concordanze.csv, and every concept is a page of the site', async () => {
  const { site, base } = publishingAddress(process.env);
  const quads = new Parser().parse(await readPublished('concordanze.ttl'));
  const mappings = quads.filter(({ predicate }) => /#\w+Match$/.test(predicate.value));
  const addressOf = (kind: string, id: string): string =>
    `${site}${base}${kind === 'obiettivo' ? 'obiettivi' : kind === 'indicatore' ? 'indicatori' : 'programmi'}/${id}/`;
  const rows = readCsv(await readPublished('concordanze.csv'), ',').filter(({ relazione }) => relazione !== 'nessuna');
  const pairs = rows.map((row) => `${addressOf(row['da_tipo'] ?? '', row['da_id'] ?? '')} ${addressOf(row['a_tipo'] ?? '', row['a_id'] ?? '')}`);
  expect(pairs.length).toBeGreaterThan(100);
  expect(mappings.map(({ subject, object }) => `${subject.value} ${object.value}`).toSorted()).toEqual(pairs.toSorted());

  const [pages, files] = await Promise.all([readPages(siteFolder), listFiles(siteFolder)]);
  const concepts = [...new Set(mappings.flatMap(({ subject, object }) => [subject.value, object.value]))];
  expect(
    brokenLinks(
      concepts.map((iri) => ({ from: '', to: new URL(iri).pathname })),
      pages,
      files,
      base,
    ),
  ).toEqual([]);
});
