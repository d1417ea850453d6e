// SPDX-License-Identifier: EUPL-1.2
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, afterEach, expect, inject, test } from 'vitest';
import { loadDataset } from '../../src/dataset/load-dataset.ts';
import { projectRoot } from '../support/folders.ts';
import { siteTemplates } from '../support/templates.ts';
import { launchBrowser } from './launch-browser.ts';

const siteUrl = inject('siteUrl');
const templates = await siteTemplates();
const pathOf = (name: string): string => templates.find((template) => template.name === name)!.path;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());
beforeEach(async () => {
  page = await browser.newPage();
});
afterEach(() => page.close());

test('the first key leads to the skip link, the second to what the page is about', async () => {
  await page.goto(siteUrl);
  await page.keyboard.press('Tab');
  const skip = page.locator(':focus');
  expect(await skip.innerText()).toBe('Vai al contenuto');
  expect(await isInView(':focus')).toBe(true);
  await page.keyboard.press('Enter');
  await page.waitForURL(/#contenuto$/);
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
});

test('with the keyboard alone a reader goes from the home page to a region', async () => {
  await page.goto(siteUrl);
  const region = page.locator('main a[href$="regioni/puglia/"]').first();
  for (let presses = 0; presses < 80 && !(await region.evaluate((link) => link === document.activeElement)); presses++)
    await page.keyboard.press('Tab');
  expect(await region.evaluate((link) => link === document.activeElement)).toBe(true);
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/regioni\/puglia\/$/);
  expect(await page.locator('h1').innerText()).toBe('Puglia');
});

test('a figure leads in one click to the line of the document that states it', async () => {
  await page.goto(siteUrl + pathOf('indicator with a target'));
  const row = page.locator('table:has(tr[id]) tr[id]').first();
  const figure = await row.locator('data').getAttribute('data-osservazione');
  await row.locator('a[href*="#riga-"]').click();
  await page.waitForURL(/\/documenti\/[^/]+\/[^/]+\/#riga-\d+$/);
  const anchor = new URL(page.url()).hash;
  expect(await isInView(anchor)).toBe(true);
  expect(await page.locator(`${anchor} data[data-osservazione="${figure}"]`).isVisible()).toBe(true);
});

test('a figure in the document leads back to its row on the indicator’s page', async () => {
  await page.goto(siteUrl + pathOf('chapter of a document'));
  const item = page.locator('main li li:has(data)').first();
  const figure = await item.locator('data').getAttribute('data-osservazione');
  await item.locator(`a[href$="#${figure}"]`).first().click();
  await page.waitForURL(new RegExp(`/indicatori/[^/]+/#${figure}$`));
  expect(await isInView(`[id="${figure}"]`)).toBe(true);
});

test('the table of contents of a document leads to the chapter of a line, and each chapter to the next, to the last line', async () => {
  await page.goto(siteUrl + pathOf('document'));
  const chapters = await page.locator('.outline a[data-prima-riga]').evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
  expect(chapters.length).toBeGreaterThan(2);
  await page.locator('.outline a').first().click();
  const met = [page.url()];
  while ((await page.locator('a[rel="next"]').count()) > 0) {
    await page.locator('a[rel="next"]').click();
    await page.waitForURL((url) => url.href !== met.at(-1));
    met.push(page.url());
  }
  expect(met).toEqual(chapters);
  await page.locator('a[rel="prev"]').click();
  await page.waitForURL(chapters.at(-2)!);
});

test('who comes for a line to the page of the whole document, where lines once were, is brought on to its chapter', async () => {
  const { observations } = await loadDataset(projectRoot);
  const { document, lines } = observations.find((figure) => figure.document === 'risultati-2019' && figure.lines.first > 400)!;
  await page.goto(`${siteUrl}documenti/${document}/#riga-${lines.first}`);
  await page.waitForURL(new RegExp(`/documenti/${document}/[^/]+/#riga-${lines.first}$`));
  expect(await isInView(`#riga-${lines.first}`)).toBe(true);
});

test('the index of a long chapter brings to its last part, which stays in sight', async () => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(siteUrl + pathOf('chapter of a document'));
  const last = page.locator('.page-index a[href^="#"]').filter({ visible: true }).last();
  const target = (await last.getAttribute('href')) ?? '';
  await last.click();
  await page.waitForFunction(
    () =>
      new Promise((still) => {
        const before = scrollY;
        setTimeout(() => still(scrollY === before), 300);
      }),
  );
  expect(await isInView(target)).toBe(true);
});

test('from a region with many figures a reader goes to those of a topic, and on to the next topic', async () => {
  await page.goto(`${siteUrl}regioni/puglia/`);
  await page.locator('main table a', { hasText: /^Imprese$/ }).click();
  await page.waitForURL(/\/regioni\/puglia\/imprese\/$/);
  expect(await page.locator('h1').innerText()).toBe('Imprese in Puglia');
  await page.locator('.walk a[rel="next"]').click();
  await page.waitForURL(/\/regioni\/puglia\/formazione-operatori\/$/);
  await page.locator('.walk a', { hasText: 'Tutti i temi' }).click();
  await page.waitForURL(/\/regioni\/puglia\/#cifre$/);
});

test('the filters of a region’s figures leave what was chosen, count it, and are kept in the address', async () => {
  await page.goto(`${siteUrl}regioni/puglia/servizi-per-il-lavoro/`);
  const list = page.locator('list-filter');
  const left = list.locator('[data-voce]:not([hidden])');
  const all = await left.count();
  await list.locator('select[name="misura"]').selectOption('base');
  await list.locator('select[name="note"]').selectOption('si');
  const kinds = await left.evaluateAll((rows) => rows.map((row) => `${row.dataset['misura']} ${row.dataset['note']}`));
  expect(kinds.length).toBeGreaterThan(0);
  expect(kinds.length).toBeLessThan(all);
  expect(new Set(kinds)).toEqual(new Set(['base si']));
  expect(await left.filter({ visible: true }).count()).toBe(kinds.length);
  expect(await list.locator('[role="status"]').innerText()).toContain(kinds.length === 1 ? 'Una voce' : `${kinds.length} voci`);
  await page.reload();
  expect(await left.count()).toBe(kinds.length);
});

test('filters that leave nothing say so, and show no empty table', async () => {
  await page.goto(`${siteUrl}regioni/puglia/servizi-per-il-lavoro/?indicatore=cpi-coinvolti&misura=base`);
  expect(await page.locator('[role="status"]').innerText()).toBe('Nessuna voce con questi filtri.');
  expect(await page.locator('list-filter table').filter({ visible: true }).count()).toBe(0);
});

test.each([
  ['of a rule', '#risultati-2019-piano-integrato-parti'],
  ['of a filtered ledger', '?esito=contraddizione'],
])('the address %s on the quality page, where the ledger once stood, leads to it', async (_, part) => {
  await page.goto(`${siteUrl}qualita/${part}`);
  await page.waitForURL(`${siteUrl}qualita/riconciliazioni/${part}`);
  const rows = page.locator(part.startsWith('#') ? part : '[data-esito="contraddizione"]');
  await rows.first().waitFor({ state: 'visible' });
});

test('the index of a page says which part is being read', async () => {
  await page.setViewportSize({ width: 1280, height: 700 });
  await page.goto(`${siteUrl}${pathOf('indicator with a target')}#dove`);
  const weightOf = (id: string) =>
    page
      .locator(`.page-index a[href="#${id}"]`)
      .last()
      .evaluate((link) => getComputedStyle(link).fontWeight);
  await page.waitForFunction(() => document.querySelector('#dove')!.getBoundingClientRect().top < 100);
  expect(await weightOf('dove')).toBe('600');
  expect(await weightOf('cita')).toBe('400');
});

test.each([
  ['none', 'no-preference'],
  ['none', 'reduce'],
  ['active', 'no-preference'],
] as const)('the row that an address asks for is lit, with forced colours %s and motion %s', async (forcedColors, reducedMotion) => {
  const context = await browser.newContext({ forcedColors, reducedMotion });
  const reader = await context.newPage();
  await reader.goto(siteUrl + pathOf('indicator with a target'));
  const ids = await reader.locator('main tr[id]').evaluateAll((rows) => rows.map((row) => row.id));
  await reader.goto(`${siteUrl}${pathOf('indicator with a target')}#${ids[1]}`);
  const styleOf = (id = '') =>
    reader.locator(`[id="${id}"]`).evaluate((row) => {
      const { backgroundColor, outlineStyle, animationName } = getComputedStyle(row);
      return { backgroundColor, outlineStyle, animationName };
    });
  const [other, asked] = [await styleOf(ids[0]), await styleOf(ids[1])];
  expect(asked.animationName).toBe(reducedMotion === 'reduce' ? 'none' : 'light-up');
  expect(asked.outlineStyle).toBe(forcedColors === 'active' ? 'solid' : 'none');
  if (forcedColors === 'none') expect(asked.backgroundColor).not.toBe(other.backgroundColor);
  await context.close();
});

/** Waits until the browser has scrolled there: true when the element is inside the window. */
async function isInView(selector: string): Promise<boolean> {
  const handle = await page.waitForFunction((target) => {
    const box = document.querySelector(target)?.getBoundingClientRect();
    return box !== undefined && box.height > 0 && box.top >= 0 && box.top < innerHeight;
  }, selector);
  return handle.jsonValue();
}
