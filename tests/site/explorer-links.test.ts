// SPDX-License-Identifier: EUPL-1.2
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { textAt, openTable, type ExplorerFile } from '../../src/explorer/explorer-table.ts';
import { viewMaker } from '../../src/explorer/make-view.ts';
import { readState } from '../../src/explorer/view-state.ts';
import { siteFolder } from '../support/folders.ts';
import { readPages } from '../support/site-pages.ts';

const table = openTable(JSON.parse(await readFile(join(siteFolder, 'esplora/cifre.json'), 'utf8')) as ExplorerFile);
const makeView = viewMaker(table);
const pages = await readPages(siteFolder);
const links = pages.flatMap(({ path, document }) =>
  document
    .querySelectorAll('p.source > a[href*="/esplora/?"]')
    .map((link) => ({ path, document, query: (link.getAttribute('href') ?? '').replace(/^.*?\?/, '?'), said: link.parentNode?.text ?? '' })),
);

test('regions, indicators, topics and programmes lead to the explorer', () => {
  const kinds = new Set(links.map(({ path, query }) => `${path.split('/')[0] ?? ''} ${query.slice(1).split('=')[0] ?? ''}`));
  expect([...kinds].toSorted()).toEqual(['indicatori indicatore', 'indicatori tema', 'programmi programma', 'regioni territorio']);
});

test('the explorer shows exactly as many figures as the link says', () => {
  const wrong = links.flatMap(({ path, query, said }) => {
    const count = makeView(readState(query)).rows.length;
    return said.includes(`(${count} cifr${count === 1 ? 'a' : 'e'})`) ? [] : [`${path}: ${said} (${count})`];
  });
  expect(wrong).toEqual([]);
});

test('those that the page of an indicator or of a territory shows, itself or on the pages of its topics, are those that the explorer opens', () => {
  const wrong = links
    .filter(({ query }) => /^\?(?:indicatore|territorio)=/.test(query))
    .filter(({ path, document, query }) => {
      const linked = new Set(
        document.querySelectorAll('#cifre ~ table a').map((link) => link.getAttribute('href')?.replace(/^.*?(?=regioni\/)/, '')),
      );
      const topics = pages.filter((page) => page.path.startsWith(path) && linked.has(page.path));
      const figures = [document, ...topics.map((page) => page.document)].flatMap((page) => page.querySelectorAll('table data[data-osservazione]'));
      const shown = new Set(figures.map((figure) => figure.getAttribute('data-osservazione')));
      return !makeView(readState(query)).rows.every((row) => shown.has(textAt(table, 'id', row)));
    });
  expect(wrong.map(({ path }) => path)).toEqual([]);
});
