// SPDX-License-Identifier: EUPL-1.2
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { publishingAddress } from '../../scripts/publishing-address.ts';
import { siteFolder } from '../support/folders.ts';
import { styleSheetLinks } from '../support/links.ts';
import { readPages, type SitePage } from '../support/site-pages.ts';

const KB = 1024;
const { base } = publishingAddress(process.env);
const pages = await readPages(siteFolder);
const indicatorPages = pages.filter(({ path }) => /^indicatori\/[^/]+\/$/.test(path));

const weigh = (bytes: Uint8Array | string): number => gzipSync(bytes).length;
const fileOf = (address: string): string => join(siteFolder, address.slice(base.length));
const weighFiles = async (addresses: readonly string[]): Promise<number> => {
  const weights = await Promise.all(addresses.map(async (address) => weigh(await readFile(fileOf(address)))));
  return weights.reduce((sum, weight) => sum + weight, 0);
};

interface Weight {
  readonly path: string;
  readonly html: number;
  readonly css: number;
  readonly js: number;
}

async function weightOf({ path, html, document }: SitePage): Promise<Weight> {
  const addresses = (selector: string, name: string): readonly string[] =>
    document.querySelectorAll(selector).map((element) => element.getAttribute(name) ?? '');
  return {
    path,
    html: weigh(html),
    css: await weighFiles(addresses('link[rel="stylesheet"]', 'href')),
    js: await weighFiles([...addresses('script[src]', 'src'), ...addresses('link[rel="modulepreload"]', 'href')]),
  };
}

const weights = await Promise.all(indicatorPages.map(weightOf));

test('an indicator page with its styles and scripts weighs at most 25 KB compressed', () => {
  expect(weights).not.toHaveLength(0);
  expect(weights.filter(({ html, css, js }) => html + css + js > 25 * KB)).toEqual([]);
});

test('an indicator page has at most 8 KB of scripts', () => {
  expect(weights.filter(({ js }) => js > 8 * KB)).toEqual([]);
});

test('the explorer and the comparison have at most 60 KB of scripts', async () => {
  const live = await Promise.all(pages.filter(({ path }) => path === 'esplora/' || path === 'confronta/').map(weightOf));
  expect(live).toHaveLength(2);
  expect(live.filter(({ js }) => js === 0 || js > 60 * KB)).toEqual([]);
});

test('the styles of any page weigh at most 12 KB compressed', async () => {
  const all = await Promise.all(pages.map(weightOf));
  expect(all.filter(({ css }) => css === 0 || css > 12 * KB)).toEqual([]);
});

const fonts = new Set((await styleSheetLinks(siteFolder)).map(({ to }) => to).filter((address) => /\.(?:woff2?|ttf|otf)$/.test(address)));

test('every page asks in advance for the fonts of the style sheets, as a style sheet would ask, and for no others', () => {
  const asked = ({ document }: SitePage): readonly string[] =>
    document.querySelectorAll('link[rel="preload"][as="font"][type="font/woff2"][crossorigin]').map((link) => link.getAttribute('href') ?? '');
  const preloads = ({ document }: SitePage): number => document.querySelectorAll('link[rel="preload"]').length;
  const wrong = pages.filter((page) => preloads(page) !== fonts.size || new Set(asked(page)).symmetricDifference(fonts).size > 0);
  expect(wrong.map(({ path }) => path)).toEqual([]);
});

/** What a phone gets in two trips once it has asked: what is beyond it keeps the page from being painted (bytes). */
const TWO_TRIPS = 44_000;

test('the HTML of every page weighs so little, compressed, that a phone has it in two trips', () => {
  const heavy = pages.map(({ path, html }) => ({ path, weight: weigh(html) })).filter(({ weight }) => weight > TWO_TRIPS);
  expect(heavy).toEqual([]);
});

test('the fonts that the style sheets load weigh at most 25 KB', async () => {
  expect(fonts.size).toBeGreaterThan(0);
  const sizes = await Promise.all([...fonts].map(async (address) => (await stat(fileOf(address))).size));
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(25 * KB);
});
