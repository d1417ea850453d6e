// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest';
import { publishingAddress } from '../../scripts/publishing-address.ts';
import { siteFolder } from '../support/folders.ts';
import { brokenLinks, linksOf, styleSheetLinks } from '../support/links.ts';
import { listFiles, readPages } from '../support/site-pages.ts';

const { site, base } = publishingAddress(process.env);
const files = await listFiles(siteFolder);
const pages = await readPages(siteFolder);

test('every link of every page leads to a file, and to an anchor where it names one', () => {
  const links = pages.flatMap(linksOf);
  expect(links.length).toBeGreaterThan(pages.length);
  expect(brokenLinks(links, pages, files, base)).toEqual([]);
});

test('every address in the style sheets leads to a file', async () => {
  const links = await styleSheetLinks(siteFolder);
  expect(links).not.toHaveLength(0);
  expect(brokenLinks(links, pages, files, base)).toEqual([]);
});

test('no page has the same id twice', () => {
  const doubles = pages.flatMap(({ path, document }) => {
    const ids = document.querySelectorAll('[id]').map(({ id }) => id);
    return ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${path}: ${id}`);
  });
  expect(doubles).toEqual([]);
});

test('every page names its own address as the canonical one, and a page to embed the one that it comes from', () => {
  const homeOf = (path: string): string => path.replace(/^embed\/(?:cifre|grafici)\//, 'indicatori/').replace(/^embed\//, '');
  const wrong = pages
    .filter(({ path }) => path !== '404.html')
    .map(({ path, document }) => ({ path, canonical: document.querySelectorAll('link[rel="canonical"]').map((link) => link.getAttribute('href')) }))
    .filter(({ path, canonical }) => canonical.length !== 1 || canonical[0] !== `${site}${base}${homeOf(path)}`);
  expect(wrong).toEqual([]);
});

test('the page for missing addresses names no canonical one', () => {
  const missing = pages.find(({ path }) => path === '404.html');
  expect(missing?.document.querySelectorAll('link[rel="canonical"]').map((link) => link.getAttribute('href'))).toEqual([]);
});
