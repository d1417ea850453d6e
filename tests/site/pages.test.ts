// SPDX-License-Identifier: EUPL-1.2
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { publishingAddress } from '../../scripts/publishing-address.ts';
import { loadDataset } from '../../src/dataset/load-dataset.ts';
import { chaptersOf } from '../../src/domain/chapter.ts';
import { chapterAddress } from '../../src/navigation/addresses.ts';
import { projectRoot, siteFolder } from '../support/folders.ts';
import { readPages } from '../support/site-pages.ts';

const { site, base } = publishingAddress(process.env);
const dataset = await loadDataset(projectRoot);
const pages = await readPages(siteFolder);
const paths = new Set(pages.map(({ path }) => path));

const ids = (records: readonly { readonly id: string }[]): readonly string[] => records.map(({ id }) => id);
const families = [
  { what: 'territory', expected: ids(dataset.territories).map((id) => `regioni/${id}/`) },
  { what: 'indicator', expected: ids(dataset.indicators).map((id) => `indicatori/${id}/`) },
  { what: 'programme', expected: ids(dataset.programmes).map((id) => `programmi/${id}/`) },
  { what: 'section', expected: ids(dataset.sections).map((id) => `programmi/${id}/`) },
  { what: 'line', expected: ids(dataset.lines).map((id) => `programmi/${id}/`) },
  { what: 'objective', expected: ids(dataset.objectives).map((id) => `obiettivi/${id}/`) },
  { what: 'cascade', expected: ids(dataset.cascades).map((id) => `cascate/${id}/`) },
  { what: 'document', expected: ids(dataset.documents).map((id) => `documenti/${id}/`) },
  {
    what: 'chapter',
    expected: dataset.documents.flatMap((document) => chaptersOf(document).map((chapter) => chapterAddress(document.id, chapter))),
  },
];

test('each topic of a territory with more than a hundred figures has a page, and no other topic', () => {
  const topicOf = new Map(dataset.indicators.map(({ id, topic }) => [id, topic]));
  const expected = [...Map.groupBy(dataset.observations, ({ territory }) => territory)]
    .filter(([, figures]) => figures.length > 100)
    .flatMap(([territory, figures]) => figures.map(({ indicator }) => `regioni/${territory}/${topicOf.get(indicator) ?? '?'}/`));
  expect(expected).not.toHaveLength(0);
  const there = [...paths].filter((path) => /^regioni\/[^/]+\/(?!scheda\/)[^/]+\/$/.test(path));
  expect(there.toSorted()).toEqual([...new Set(expected)].toSorted());
});

test.each(families)('each $what has a page', ({ expected }) => {
  expect(expected).not.toHaveLength(0);
  expect(expected.filter((path) => !paths.has(path))).toEqual([]);
});

test('the territories are Italy, twenty regions, two autonomous provinces and what lies abroad', () => {
  const kinds = Map.groupBy(dataset.territories, ({ kind }) => kind);
  expect([...kinds].map(([kind, { length }]) => [kind, length]).toSorted()).toEqual([
    ['estero', 1],
    ['provincia-autonoma', 2],
    ['regione', 20],
    ['stato', 1],
  ]);
});

test('every index and every page of service is there', () => {
  const fixed = [
    '',
    'regioni/',
    'programmi/',
    'indicatori/',
    'documenti/',
    'cascate/',
    'bilanci/',
    'concordanze/',
    'esplora/',
    'confronta/',
    'cerca/',
    'dati/',
    'guida/',
    'glossario/',
    'accessibilita/',
    'note-legali/',
    '404.html',
  ];
  expect(fixed.filter((path) => !paths.has(path))).toEqual([]);
});

test('every page has a title and a description of its own', () => {
  const heads = pages.map(({ path, document }) => ({
    path,
    title: document.querySelector('title')?.text ?? '',
    description: document.querySelector('meta[name="description"]')?.getAttribute('content') ?? '',
    headings: document.querySelectorAll('h1').length,
  }));
  expect(heads.filter(({ title, description, headings }) => title === '' || description === '' || headings !== 1)).toEqual([]);
  const titles = heads.map(({ title }) => title);
  expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
});

test('the sitemap lists every page except the one for missing addresses and those that ask not to be listed, as all made for other sites do', async () => {
  const index = await readFile(join(siteFolder, 'sitemap-index.xml'), 'utf8');
  const unlisted = new Set(pages.filter(({ document }) => document.querySelector('meta[name="robots"][content="noindex"]')).map(({ path }) => path));
  expect([...paths].filter((path) => path.startsWith('embed/') && !unlisted.has(path))).toEqual([]);
  const maps = locations(index).map((address) => address.replace(`${site}${base}`, ''));
  const listed = await Promise.all(maps.map(async (map) => locations(await readFile(join(siteFolder, map), 'utf8'))));
  const expected = [...paths].filter((path) => path !== '404.html' && !unlisted.has(path)).map((path) => `${site}${base}${path}`);
  expect(listed.flat().toSorted()).toEqual(expected.toSorted());
});

test('robots.txt lets everyone in and names the sitemap', async () => {
  const robots = await readFile(join(siteFolder, 'robots.txt'), 'utf8');
  expect(robots.trim().split(/\n+/)).toEqual(['User-agent: *', 'Allow: /', `Sitemap: ${site}${base}sitemap-index.xml`]);
});

function locations(xml: string): readonly string[] {
  return [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = '']) => address);
}
