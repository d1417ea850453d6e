// SPDX-License-Identifier: EUPL-1.2
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, inject, test } from 'vitest';
import { launchBrowser } from './launch-browser.ts';

const siteUrl = inject('siteUrl');
let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());
beforeEach(async () => {
  page = await browser.newPage({ javaScriptEnabled: false, viewport: { width: 320, height: 800 } });
});
afterEach(() => page.close());

/** The rows of the list of the territories: where each leads, its name, what is known of it, its figures. */
const readList = async () =>
  page.locator('tr[data-voce]').evaluateAll((rows) =>
    rows.map((row) => ({
      address: row.querySelector('a')?.getAttribute('href') ?? '',
      name: row.querySelector('th')?.textContent.trim() ?? '',
      state: row.querySelector('.knowledge')?.textContent.trim().toLowerCase() ?? '',
      figures: row.querySelector('td.number')?.textContent.trim().replace('—', '0') ?? '',
    })),
  );

test('each cell of the tile map is a target of at least 44 px in the narrowest window, and none covers another', async () => {
  for (const path of ['', 'regioni/']) {
    await page.goto(siteUrl + path);
    const boxes = await page.locator('.tiles a').evaluateAll((links) => links.map((link) => link.getBoundingClientRect().toJSON() as DOMRect));
    expect(boxes).toHaveLength(21);
    expect(boxes.filter(({ width, height }) => width < 44 || height < 44)).toEqual([]);
    const overlapping = boxes.flatMap((a, i) =>
      boxes.slice(i + 1).filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom),
    );
    expect(overlapping).toEqual([]);
  }
});

test('the cells say aloud the name, the state and the figures that the list gives', async () => {
  await page.goto(`${siteUrl}regioni/`);
  const list = new Map((await readList()).map((row) => [row.address, row]));
  const cells = await page.locator('.tiles a').evaluateAll((links) =>
    links.map((link) => ({
      address: link.getAttribute('href') ?? '',
      said: link.querySelector('.visually-hidden')?.textContent.trim() ?? '',
      shown: link.querySelector('small')?.textContent.trim() ?? '',
    })),
  );
  for (const { address, said, shown } of cells) {
    const row = list.get(address);
    expect(said.startsWith(`${row?.name}: ${row?.state}`)).toBe(true);
    expect(shown).toBe(row?.figures);
  }
});

test('the keyboard walks the cells from north to south', async () => {
  await page.goto(siteUrl);
  const tops = await page.locator('.tiles a').evaluateAll((links) => links.map((link) => Math.round(link.getBoundingClientRect().top)));
  expect(tops).toEqual(tops.toSorted((a, b) => a - b));
});

test('the geographic map has every region with a name, its state and its page', async () => {
  await page.goto(`${siteUrl}regioni/`);
  const list = new Map((await readList()).map((row) => [row.address, row]));
  const regions = await page.locator('.outline-map a').evaluateAll((links) =>
    links.map((link) => ({
      address: link.getAttribute('href') ?? '',
      said: link.querySelector('title')?.textContent ?? '',
      state: link.querySelector('path')?.getAttribute('class') ?? '',
    })),
  );
  expect(regions).toHaveLength(20);
  for (const { address, said, state } of regions) {
    const row = list.get(address);
    expect(state).toBe(row?.state.split(' ')[0]);
    expect(said.startsWith(`${row?.name}: ${state}`)).toBe(true);
  }
});

test('without JavaScript the list of the territories is narrowed to what is known of them', async () => {
  await page.goto(`${siteUrl}regioni/`);
  const shown = page.locator('tr[data-voce]').filter({ visible: true });
  expect(await shown.count()).toBe(22);
  for (const state of ['piano', 'menzioni', 'nulla']) {
    await page.locator('select[name="conoscenza"]').selectOption(state);
    const states = await shown.evaluateAll((rows) => rows.map((row) => (row as HTMLElement).dataset['conoscenza']));
    expect(states.length).toBeGreaterThan(0);
    expect(new Set(states)).toEqual(new Set([state]));
  }
});

test('the pages of the territories lead from one to the next, and back', async () => {
  await page.goto(`${siteUrl}regioni/piemonte/`);
  await page.locator('a[rel="next"]').click();
  const second = await page.locator('h1').innerText();
  await page.locator('a[rel="next"]').click();
  await page.locator('a[rel="prev"]').click();
  expect(await page.locator('h1').innerText()).toBe(second);
  expect(second).not.toBe('Piemonte');
});

test('every question of the home page leads to a page that is about it', async () => {
  await page.goto(siteUrl);
  const addresses = await page.locator('.questions a').evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
  expect(addresses).toHaveLength(5);
  for (const address of addresses) {
    const answer = await page.goto(address);
    expect(answer?.status()).toBe(200);
    const { hash } = new URL(address);
    if (hash !== '') expect(await page.locator(hash).isVisible()).toBe(true);
  }
});
