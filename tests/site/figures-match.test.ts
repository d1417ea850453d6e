// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest';
import { loadDataset } from '../../src/dataset/load-dataset.ts';
import { figureDifferences, figuresInCharts, figuresInText } from '../support/figures.ts';
import { projectRoot, siteFolder } from '../support/folders.ts';
import { readCsv, readJsonRows, readPublished, type PublishedRow } from '../support/published-files.ts';
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
  { file: 'osservazioni.csv', read: (text: string) => readCsv(text, ',') },
  {
    file: 'osservazioni.excel-it.csv',
    read: (text: string) => readCsv(text, ';').map((row) => ({ ...row, valore: row['valore']?.replace(',', '.') ?? '' })),
  },
  { file: 'osservazioni.json', read: readJsonRows },
];

test.each(downloads)('$file holds every observation, and each as the data set has it', async ({ file, read }) => {
  const rows: readonly PublishedRow[] = read(await readPublished(file));
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
