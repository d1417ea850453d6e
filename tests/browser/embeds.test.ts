// SPDX-License-Identifier: EUPL-1.2
import { parse } from 'node-html-parser';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { publishingAddress } from '../../scripts/publishing-address.ts';
import { siteFolder } from '../support/folders.ts';
import { readPages } from '../support/site-pages.ts';
import { launchBrowser } from './launch-browser.ts';

const siteUrl = inject('siteUrl');
const { site, base } = publishingAddress(process.env);
const pages = await readPages(siteFolder);
const frames = pages.flatMap(({ document }) =>
  document.querySelectorAll('pre[aria-label^="Codice: "]').flatMap((code) => {
    const frame = parse(code.textContent).querySelector('iframe');
    if (!frame) throw new Error('A code to embed has no frame.');
    return { path: (frame.getAttribute('src') ?? '').slice(`${site}${base}`.length), height: Number(frame.getAttribute('height')) };
  }),
);

/** How much a frame says: the longest of each kind are those that may not fit. */
const lengths = new Map(
  pages
    .filter(({ path }) => path.startsWith('embed/'))
    .flatMap(({ path, document }) => [
      [path, document.text.length] as const,
      ...document.querySelectorAll('article[id]').map(({ id, text }) => [`${path}#${id}`, text.length] as const),
    ]),
);
const longest = (kind: string): readonly (typeof frames)[number][] => {
  const ofKind = frames.filter(({ path }) => path.startsWith(`embed/${kind}/`));
  return ofKind.toSorted((a, b) => (lengths.get(b.path) ?? 0) - (lengths.get(a.path) ?? 0));
};

/** Any figure may take the place of the one that a code shows. */
const [figureFrame] = longest('cifre');
const figures = [...lengths]
  .filter(([path]) => path.includes('#'))
  .toSorted(([, a], [, b]) => b - a)
  .slice(0, 20)
  .map(([path]) => ({ path, height: figureFrame?.height ?? 0 }));
const tried = [...figures, ...longest('grafici').slice(0, 10), ...longest('grafici').slice(-2), ...longest('regioni')];

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await launchBrowser();
  page = await browser.newPage();
});
afterAll(() => browser.close());

test.each([320, 480, 800])('a frame %i px wide and as tall as its code says holds all of the page, with nothing to scroll', async (width) => {
  const cut: string[] = [];
  for (const { path, height } of tried) {
    await page.setViewportSize({ width, height });
    await page.goto('about:blank');
    await page.goto(`${siteUrl}${path}`);
    const size = await page.evaluate(() => ({ height: document.documentElement.scrollHeight, width: document.documentElement.scrollWidth }));
    if (size.height > height || size.width > width) cut.push(`${path}: ${size.width}×${size.height} in ${width}×${height}`);
  }
  expect(tried.length).toBeGreaterThan(30);
  expect(cut).toEqual([]);
});

test.each(['the typeface of the site', 'the one of the machine'])('no text of a chart in a frame is cut, drawn with %s', async (typeface) => {
  const context = await browser.newContext();
  if (typeface === 'the one of the machine') await context.route('**/*.woff2', (route) => route.abort());
  const reader = await context.newPage();
  const charts = frames.filter(({ path }) => path.startsWith('embed/grafici/'));
  const cut: string[] = [];
  for (const width of [320, 360, 800])
    for (const { path, height } of charts) {
      await reader.setViewportSize({ width, height });
      await reader.goto(`${siteUrl}${path}`);
      const texts = await reader.locator('.chart svg:visible').evaluateAll((drawings) =>
        drawings.flatMap((drawing) => {
          const frame = drawing.getBoundingClientRect();
          return [...drawing.querySelectorAll('text')].flatMap((text) => {
            const { left, right } = text.getBoundingClientRect();
            return left < frame.left - 1 || right > frame.right + 1 ? [text.textContent] : [];
          });
        }),
      );
      cut.push(...texts.map((text) => `${path} at ${width}: ${text}`));
    }
  await context.close();
  expect(charts.length).toBeGreaterThan(20);
  expect(cut).toEqual([]);
});
