// SPDX-License-Identifier: EUPL-1.2
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { expect, test } from 'vitest';
import { loadDataset } from '../../src/dataset/load-dataset.ts';
import { figureDifferences, figuresInCharts, figuresInText } from '../support/figures.ts';
import { projectRoot, siteFolder } from '../support/folders.ts';
import { readCsv, readJsonRows, readParquet, readPublished, readPublishedBytes, readSheet, type PublishedRow } from '../support/published-files.ts';
import { readPages } from '../support/site-pages.ts';

const dataset = await loadDataset(projectRoot);
const observations = new Map(dataset.observations.map((observation) => [observation.id, observation]));
const pages = await readPages(siteFolder);

test('every figure in the text of every page is the observation that it names', () => {
  const figures = pages.flatMap(figuresInText);
  expect(figures.length).toBeGreaterThan(observations.size);
  expect(figureDifferences(figures, observations)).toEqual([]);
});

test('every figure in every chart is the observation that it names', () => {
  const figures = pages.flatMap(figuresInCharts);
  expect(figures.filter(({ rounded }) => !rounded)).not.toHaveLength(0);
  expect(figureDifferences(figures, observations)).toEqual([]);
});

const downloads = [
  { file: 'osservazioni.csv', read: async (file: string) => readCsv(await readPublished(file), ',') },
  {
    file: 'osservazioni.excel-it.csv',
    read: async (file: string) => readCsv(await readPublished(file), ';').map((row) => ({ ...row, valore: row['valore']?.replace(',', '.') ?? '' })),
  },
  { file: 'osservazioni.json', read: async (file: string) => readJsonRows(await readPublished(file)) },
  { file: 'atlante.xlsx', read: async (file: string) => readSheet(await readPublishedBytes(file), 'Osservazioni') },
  { file: 'atlante.ods', read: async (file: string) => readSheet(await readPublishedBytes(file), 'Osservazioni') },
  { file: 'osservazioni.parquet', read: async (file: string) => (await readParquet(file)).map(withPrintedDecimals) },
];

/** Parquet has one number of decimals for the whole column: what it adds to a figure is zeros, and nothing but zeros is dropped here. */
function withPrintedDecimals(row: PublishedRow): PublishedRow {
  const decimals = observations.get(row['id'] ?? '')?.decimals ?? 0;
  const [whole = '', fraction = ''] = (row['valore'] ?? '').split('.');
  const [kept, added] = [fraction.slice(0, decimals), fraction.slice(decimals)];
  return { ...row, valore: `${whole}${kept === '' ? '' : `.${kept}`}${/[^0]/.test(added) ? added : ''}` };
}

test.each(downloads)('$file holds every observation, and each as the data set has it', async ({ file, read }) => {
  const rows: readonly PublishedRow[] = await read(file);
  const published = rows.map(({ id, indicatore, misura, valore, qualificatore, unita, testo, territorio, documento, riga_inizio, riga_fine }) => ({
    id,
    indicatore,
    misura,
    valore,
    qualificatore,
    unita,
    testo,
    territorio,
    documento,
    riga_inizio,
    riga_fine,
  }));
  const expected = dataset.observations.map((observation) => ({
    id: observation.id,
    indicatore: observation.indicator,
    misura: observation.measure,
    valore: observation.value,
    qualificatore: observation.qualifier,
    unita: observation.unit,
    testo: observation.printed,
    territorio: observation.territory,
    documento: observation.document,
    riga_inizio: String(observation.lines.first),
    riga_fine: String(observation.lines.last),
  }));
  expect(published).toEqual(expected);
});

test.each(downloads)('$file says of every observation, column by column, what osservazioni.json says', async ({ file, read }) => {
  const expected = readJsonRows(await readPublished('osservazioni.json'));
  expect(expected).toHaveLength(observations.size);
  expect(await read(file)).toEqual(expected);
});

test('the API has a file for every observation, and it says what osservazioni.json says', async () => {
  const expected = readJsonRows(await readPublished('osservazioni.json'));
  const files = await Promise.all(expected.map(({ id }) => readFile(join(siteFolder, `api/v1/osservazioni/${id}.json`), 'utf8')));
  expect(files.flatMap((file) => readJsonRows(`[${file}]`))).toEqual(expected);
});

test('every territory has its figures as an Excel workbook, the same as in its JSON file', async () => {
  const territories = [...new Set(dataset.observations.map(({ territory }) => territory))];
  const differing = await Promise.all(
    territories.map(async (territory) => {
      const sheet = readSheet(await readPublishedBytes(`territori/${territory}.xlsx`), 'Osservazioni');
      const rows = readJsonRows(await readPublished(`territori/${territory}.json`));
      return rows.length > 0 && isDeepStrictEqual(sheet, rows) ? [] : [territory];
    }),
  );
  expect(differing.flat()).toEqual([]);
});

test('every observation stands at the address that the downloads give for it', async () => {
  const rows = readCsv(await readPublished('osservazioni.csv'), ',');
  const homes = new Map(pages.map((page) => [page.path, page]));
  const lost = rows.filter(({ id = '', url = '' }) => {
    const [path = '', anchor = ''] = url.split('#');
    const place = homes.get(path)?.document.getElementById(anchor);
    return !place?.querySelector(`data[data-osservazione="${id}"]`);
  });
  expect(rows).toHaveLength(observations.size);
  expect(lost.map(({ id, url }) => `${id}: ${url}`)).toEqual([]);
});
