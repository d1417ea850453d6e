// SPDX-License-Identifier: EUPL-1.2
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { publishingAddress } from '../../scripts/publishing-address.ts';
import { siteFolder } from '../support/folders.ts';
import { brokenLinks } from '../support/links.ts';
import { listFiles, readPages } from '../support/site-pages.ts';

const { site, base } = publishingAddress(process.env);
const [pages, files] = await Promise.all([readPages(siteFolder), listFiles(siteFolder)]);
const twins = new Map(
  await Promise.all(
    files
      .filter((file) => file.endsWith('index.md'))
      .map(async (file) => [file.replace(/index\.md$/, ''), await readFile(join(siteFolder, file), 'utf8')] as const),
  ),
);

test('every page made to be read has a twin in Markdown and says where; pages to embed, tools and missing addresses have none', () => {
  const withoutTwin = (path: string): boolean => /^(?:embed\/|cerca\/|esplora\/|404)/.test(path);
  const announced = pages.filter(({ document }) => document.querySelector('link[rel="alternate"][type="text/markdown"]') !== null);
  const expected = pages.map(({ path }) => path).filter((path) => !withoutTwin(path));
  expect(announced.map(({ path }) => path)).toEqual(expected);
  expect([...twins.keys()].toSorted()).toEqual(expected.toSorted());
});

test('every link of every twin is written in full and leads to a page or a file, and to an anchor where it names one', () => {
  const links = [...twins].flatMap(([from, markdown]) =>
    [...markdown.replace(/^\s*(`{3,})[^]*?^\s*\1$/gm, '').matchAll(/(?<!\\)\]\(<?([^)>\s]+)>?\)/g)].map(([, to = '']) => ({ from, to })),
  );
  const elsewhere = links.filter(({ to }) => !to.startsWith(`${site}${base}`) && !/^https:\/\/creativecommons\.org\//.test(to));
  expect(links.length).toBeGreaterThan(twins.size * 5);
  expect(elsewhere).toEqual([]);
  expect(
    brokenLinks(
      links.map(({ from, to }) => ({ from, to: to.replace(site, '') })),
      pages,
      files,
      base,
    ),
  ).toEqual([]);
});

test('a twin has the figures of its page, each as often, and as many rows of tables', () => {
  const faults = pages.flatMap(({ path, document }) => {
    const twin = twins.get(path);
    if (twin === undefined) return [];
    const shown = document.querySelectorAll('main data[data-osservazione]').map(({ text }) => text.trim());
    const lacking = [...Map.groupBy(shown, (value) => value)].filter(([value, { length }]) => twin.split(value).length - 1 < length);
    const rows = (twin.match(/^\s*\|.*\|$/gm) ?? []).filter((row) => !/^\s*(?:\| --- )+\|$/.test(row));
    const wanted = document.querySelectorAll('main tr').length;
    return [...lacking.map(([value]) => `${path}: ${value}`), ...(rows.length === wanted ? [] : [`${path}: ${rows.length} rows of ${wanted}`])];
  });
  expect(faults).toEqual([]);
});

test('a twin has no markup left but line breaks in tables', () => {
  const marked = [...twins].flatMap(([path, markdown]) =>
    [
      ...markdown
        .replace(/^\s*(`{3,})[^]*?^\s*\1$/gm, '')
        .replace(/`[^`\n]*`/g, '')
        .matchAll(/(?<!\\)<\/?[a-z][^>]*>/g),
    ]
      .filter(([tag]) => tag !== '<br>' && !tag.startsWith('<http'))
      .map(([tag]) => `${path}: ${tag}`),
  );
  expect(marked).toEqual([]);
});
