// SPDX-License-Identifier: EUPL-1.2
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, inject, test } from 'vitest';
import { launchBrowser } from './launch-browser.ts';

const READY = 'ol[data-risultati][data-stato="pronto"]';
const siteUrl = inject('siteUrl');
let browser: Browser;
let page: Page;
let troubles: string[];

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

beforeEach(async () => {
  page = await browser.newPage();
  troubles = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') troubles.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => troubles.push(`uncaught: ${error.message}`));
  page.on('request', (request) => {
    if (new URL(request.url()).origin !== new URL(siteUrl).origin) troubles.push(`request to another host: ${request.url()}`);
  });
});
afterEach(async () => {
  await page.close();
  expect(troubles).toEqual([]);
});

/** Paths of the pages found for a query, best first. */
async function search(query: string): Promise<readonly string[]> {
  await page.goto(`${siteUrl}cerca/?${new URLSearchParams({ q: query }).toString()}`);
  return results();
}

async function results(): Promise<readonly string[]> {
  await page.waitForSelector(READY, { state: 'attached' });
  const links = await page.locator(`${READY} > li h2 a`).evaluateAll((found) => found.map((link) => link.getAttribute('href') ?? ''));
  return links.map((link) => new URL(link, page.url()).href.replace(siteUrl, '').replace(/[?#].*$/, ''));
}

test('a question typed in the header of any page leads to its results', async () => {
  await page.goto(`${siteUrl}regioni/`);
  const field = page.locator('header input[type="search"]');
  await field.fill('navigator');
  await field.press('Enter');
  await page.waitForURL(/\/cerca\/\?q=navigator$/);
  expect(await results()).not.toHaveLength(0);
  expect(await page.locator('main input[type="search"]').inputValue()).toBe('navigator');
});

test.each([
  { query: 'navigator', expected: 'indicatori/navigator-contrattualizzati/' },
  { query: '91.541', expected: 'indicatori/imprese-coinvolte/' },
  { query: 'FIxO', expected: 'programmi/fixo/' },
  { query: 'l’accordo', expected: 'accordi/' },
  { query: 'Emilia-Romagna', expected: 'regioni/emilia-romagna/' },
])('«$query» finds $expected among the first five', async ({ query, expected }) => {
  expect((await search(query)).slice(0, 5)).toContain(expected);
});

test('a filter narrows the results to the pages that it names, keeps the question and can be undone', async () => {
  const all = await search('navigator');
  const before = await status();
  await page.locator('[data-filtri] a', { hasText: /^Programma \(/ }).click();
  await page.waitForURL(/[?&]tipo=Programma/);
  const narrowed = await results();
  expect(narrowed).not.toHaveLength(0);
  expect(narrowed.filter((path) => !/^programmi\/[^/]+\/$/.test(path))).toEqual([]);
  expect(await page.locator('main input[type="search"]').inputValue()).toBe('navigator');
  await page.locator('[data-filtri] a', { hasText: 'Tutti' }).click();
  await page.waitForURL((url) => !url.search.includes('tipo='));
  expect(await results()).toEqual(all);
  expect(await status()).toBe(before);
});

test('a word that no page has is said to be found nowhere, and nothing is made up', async () => {
  expect(await search('zzqxwk')).toEqual([]);
  expect(await status()).toContain('Nessuna pagina per «zzqxwk»');
});

test.each(['', '   '])('an empty question («%s») asks for words instead of searching', async (query) => {
  expect(await search(query)).toEqual([]);
  expect(await status()).toBe('Scrivi che cosa cerchi.');
});

test('what is typed is shown as text, never as markup', async () => {
  await search('<img src=x onerror=alert(1)>');
  expect(await page.locator('site-search img').count()).toBe(0);
  expect(await status()).toContain('<img src=x onerror=alert(1)>');
});

function status(): Promise<string | null> {
  return page.locator('[data-stato-ricerca]').textContent();
}
