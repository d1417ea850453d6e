// SPDX-License-Identifier: EUPL-1.2
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { publishingAddress } from '../../scripts/publishing-address.ts';
import { siteFolder } from '../support/folders.ts';
import { listFiles, readPages } from '../support/site-pages.ts';

const { site, base } = publishingAddress(process.env);
const root = `${site}${base}`;
const files = new Set(await listFiles(siteFolder));
const pages = await readPages(siteFolder);
const ownPages = pages.filter(({ path }) => !path.startsWith('embed/'));

/** Every chart of the site with where its links to pictures lead, from the site's root. */
const charts = pages.flatMap((page) =>
  page.document.querySelectorAll('figure.chart').map((figure) => ({
    page: page.path,
    figure,
    links: figure
      .querySelectorAll('a[download]')
      .map((link) => new URL(link.getAttribute('href') ?? '', `${root}${page.path}`).href.slice(root.length)),
  })),
);
const drawn = charts.filter(({ page }) => !page.startsWith('embed/'));

const read = (path: string): Promise<Buffer> => readFile(join(siteFolder, path));
const sizeOf = (png: Buffer) => ({ width: png.readUInt32BE(16), height: png.readUInt32BE(20) });
const isPng = (bytes: Buffer): boolean => bytes.subarray(0, 8).equals(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]));

test('every chart may be saved as SVG and PNG, also where another site shows it', () => {
  expect(charts.length).toBeGreaterThan(drawn.length);
  const wrong = charts.filter(({ links }) => {
    const [svg = '', png = ''] = links;
    return links.length !== 2 || !svg.endsWith('.svg') || !png.endsWith('.png') || links.some((link) => !files.has(link));
  });
  expect(wrong.map(({ page, links }) => `${page}: ${links.join(' ')}`)).toEqual([]);
});

test('a chart is at the address that its page and its id say, and has a drawing in it', () => {
  const wrong = drawn.filter(({ page, figure, links }) => links[0] !== `${page}${figure.id}.svg` || figure.querySelector('svg.wide') === null);
  expect(wrong.map(({ page }) => page)).toEqual([]);
});

test('the SVG of a chart says its finding, its source, its licence and the address of its page', async () => {
  const faults = await Promise.all(
    drawn.map(async ({ page, figure, links }) => {
      const svg = (await read(links[0] ?? '')).toString('utf8');
      const finding = figure.querySelector('.finding')?.text ?? '';
      const title = /<title id="titolo">([^<]*)<\/title>/.exec(svg)?.[1] ?? '';
      const description = /<desc id="testo">([^<]*)<\/desc>/.exec(svg)?.[1] ?? '';
      const said = [`${root}${page}#${figure.id}`, 'Fonte: ', 'CC BY 4.0'].every((part) => description.includes(part));
      const named = title.replaceAll('&amp;', '&').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"') === finding;
      return said && named && finding !== '' ? [] : [links[0]];
    }),
  );
  expect(drawn.length).toBeGreaterThan(40);
  expect(faults.flat()).toEqual([]);
});

test('the SVG of a chart runs nothing, loads nothing and asks for no font', async () => {
  const faults = await Promise.all(
    drawn.map(async ({ links }) => {
      const svg = (await read(links[0] ?? '')).toString('utf8');
      const markup = svg.replace(/<(title|desc)\b[^>]*>[^<]*<\/\1>/g, '').replace(/ xmlns(?::xlink)?="http:\/\/www\.w3\.org\/[^"]*"/g, '');
      return /https?:|<script|<image|<foreignObject|<style|<text|font-|@import| on\w+=|url\((?!#)|var\(/i.test(markup) ? [links[0]] : [];
    }),
  );
  expect(faults.flat()).toEqual([]);
});

test('the marks of a chart have the colours of the light scheme: none is left to the default black', async () => {
  const faults = await Promise.all(
    drawn.map(async ({ links }) => {
      const svg = (await read(links[0] ?? '')).toString('utf8').replace(/<defs>.*?<\/defs>/s, '');
      const marks = [...svg.matchAll(/<(?:rect|path|circle|polygon)\b[^>]*>/g)].map(([mark]) => mark);
      return marks.some((mark) => !/ (?:fill|stroke)="/.test(mark)) ? [links[0]] : [];
    }),
  );
  expect(faults.flat()).toEqual([]);
});

test('the PNG of a chart is its SVG at twice the size', async () => {
  const faults = await Promise.all(
    drawn.map(async ({ links: [svg = '', png = ''] }) => {
      const [drawing, bytes] = await Promise.all([read(svg), read(png)]);
      const [, width, height] = / width="(\d+)" height="(\d+)"/.exec(drawing.toString('utf8')) ?? [];
      const size = sizeOf(bytes);
      return isPng(bytes) && size.width === 2 * Number(width) && size.height === 2 * Number(height) ? [] : [png];
    }),
  );
  expect(faults.flat()).toEqual([]);
});

const metaOf = (page: (typeof pages)[number], property: string): string =>
  page.document.querySelector(`meta[property="${property}"]`)?.getAttribute('content') ?? '';

test('every page announces itself with a picture of the size that it says, described in words', async () => {
  const faults = await Promise.all(
    ownPages.map(async (page) => {
      const address = metaOf(page, 'og:image');
      const path = address.slice(root.length);
      if (!address.startsWith(root) || !files.has(path)) return [`${page.path}: «${address}» leads nowhere`];
      const bytes = await read(path);
      const size = sizeOf(bytes);
      const right = isPng(bytes) && size.width === Number(metaOf(page, 'og:image:width')) && size.height === Number(metaOf(page, 'og:image:height'));
      const card = page.document.querySelector('meta[name="twitter:card"]')?.getAttribute('content');
      return right && size.width === 1200 && size.height === 630 && metaOf(page, 'og:image:alt').length > 30 && card === 'summary_large_image'
        ? []
        : [page.path];
    }),
  );
  expect(ownPages.length).toBeGreaterThan(0);
  expect(faults.flat()).toEqual([]);
});

test('indicators, territories, programmes with their parts, and notes that change a number have a picture of their own', () => {
  const families = [/^indicatori\/[^/]+\/$/, /^regioni\/[^/]+\/$/, /^programmi\/.+\/$/];
  const expected = ownPages.filter(
    ({ path, document }) =>
      families.some((family) => family.test(path)) ||
      (/^qualita\/.+/.test(path) && / · cambia un numero$/.test(document.querySelector('.kicker')?.text ?? '')),
  );
  expect(expected.length).toBeGreaterThan(400);
  expect(expected.filter((page) => metaOf(page, 'og:image') !== `${root}${page.path}condivisione.png`).map(({ path }) => path)).toEqual([]);
});

test('the pictures with which pages announce themselves weigh at most 60 KB each', async () => {
  const shared = [...files].filter((file) => /(?:^|\/)condivisione\.png$/.test(file));
  const sizes = await Promise.all(shared.map(async (file) => ({ file, bytes: (await read(file)).length })));
  expect(sizes.filter(({ bytes }) => bytes > 60 * 1024)).toEqual([]);
});
