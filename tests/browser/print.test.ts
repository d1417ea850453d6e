// SPDX-License-Identifier: EUPL-1.2
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { loadDataset } from '../../src/dataset/load-dataset.ts';
import { projectRoot } from '../support/folders.ts';
import { launchBrowser } from './launch-browser.ts';

const siteUrl = inject('siteUrl');
const { territories } = await loadDataset(projectRoot);
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

test('a printed region page writes its notes out, with the filters and the menus left away', async () => {
  await page.goto(`${siteUrl}regioni/puglia/`);
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.note').filter({ visible: true }).count()).toBe(await page.locator('.note').count());
  expect(await page.locator('.filters, .menu, .note-mark').filter({ visible: true }).count()).toBe(0);
  await page.emulateMedia({ media: null });
});
