// SPDX-License-Identifier: EUPL-1.2
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { loadDataset } from '../../src/dataset/load-dataset.ts';
import { projectRoot } from '../support/folders.ts';
import { siteTemplates } from '../support/templates.ts';
import { launchBrowser } from './launch-browser.ts';

const siteUrl = inject('siteUrl');
const { documents, territories } = await loadDataset(projectRoot);
const templates = await siteTemplates();
let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser();
  page = await browser.newPage();
});
afterAll(() => browser.close());

const countPages = (pdf: Buffer): number => (pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g) ?? []).length;

test.each(territories)('the sheet of $name prints on at most two A4 pages', async ({ id, name }) => {
  await page.goto(`${siteUrl}regioni/${id}/scheda/`);
  const pdf = await page.pdf({ preferCSSPageSize: true });
  expect(pdf.toString('latin1')).toMatch(/\/MediaBox \[0 0 59[45][.\d]* 84[12][.\d]*\]/);
  expect(countPages(pdf)).toBeGreaterThan(0);
  expect(countPages(pdf)).toBeLessThanOrEqual(2);
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('h1').innerText()).toBe(name);
  expect(await page.locator('main').innerText()).toContain(`regioni/${id}/`);
  expect(await page.locator('nav').filter({ visible: true }).count()).toBe(0);
  await page.emulateMedia({ media: null });
});

test('a printed region page writes its notes out, each once, with the filters and the menus left away', async () => {
  await page.goto(`${siteUrl}regioni/puglia/`);
  await page.emulateMedia({ media: 'print' });
  const linksOf = (notes: Locator): Promise<readonly string[]> =>
    notes.locator('a').evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  const all = new Set(await linksOf(page.locator('.note:not(.definition)')));
  const printed = await linksOf(page.locator('.note:not(.definition) > div').filter({ visible: true }));
  expect(all.size).toBeGreaterThan(0);
  expect(printed.toSorted()).toEqual([...all].toSorted());
  expect(await page.locator('.filters, .menu, .note-mark').filter({ visible: true }).count()).toBe(0);
  await page.emulateMedia({ media: null });
});

const sheets = [
  ...['imprese-coinvolte', 'risorse-piano-2019-2021', 'istituti-scolastici-coinvolti'].map((id) => `indicatori/${id}/`),
  ...documents.map(({ id }) => `documenti/${id}/`),
  ...templates.filter(({ name }) => name === 'chapter of a document').map(({ path }) => path),
];

test.each(sheets)('%s prints on light A4 pages, with its address and how to cite it, without what only a screen can do', async (path) => {
  const context = await browser.newContext({ colorScheme: 'dark', viewport: { width: 680, height: 1000 } });
  const sheet = await context.newPage();
  await sheet.goto(`${siteUrl}${path}`);
  const pdf = await sheet.pdf({ preferCSSPageSize: true });
  expect(pdf.toString('latin1')).toMatch(/\/MediaBox \[0 0 59[45][.\d]* 84[12][.\d]*\]/);
  expect(countPages(pdf)).toBeGreaterThan(1);

  await sheet.emulateMedia({ media: 'print' });
  const shown = (selector: string): Promise<number> => sheet.locator(selector).filter({ visible: true }).count();
  expect(await shown('nav, input, footer, search-box, summary:not(#definizione summary), .tabs, .note-mark')).toBe(0);
  expect(await sheet.locator('body').evaluate((body) => getComputedStyle(body).backgroundColor)).toBe('rgb(255, 255, 255)');
  expect(await sheet.locator('.paper-head').innerText()).toContain(path);
  expect(await sheet.locator('p.citation').innerText()).toContain(path);
  expect(await sheet.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(680);
  const torn = await sheet
    .locator('main tr, .drawing, .note')
    .evaluateAll((parts) => parts.filter((part) => getComputedStyle(part).breakInside !== 'avoid').length);
  expect(torn).toBe(0);
  await context.close();
});

test('a printed indicator page has its chart drawn for the width of the paper, and its official definition', async () => {
  await page.setViewportSize({ width: 680, height: 1000 });
  await page.goto(`${siteUrl}indicatori/imprese-coinvolte/`);
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.chart svg.wide').filter({ visible: true }).count()).toBe(1);
  expect(await page.locator('.chart svg.narrow, .chart > .twin').filter({ visible: true }).count()).toBe(0);
  expect(await page.locator('#definizione details dl').isVisible()).toBe(true);
  expect(await page.locator('#cifre + table tr').filter({ visible: true }).count()).toBeGreaterThan(10);
  await page.emulateMedia({ media: null });
});
