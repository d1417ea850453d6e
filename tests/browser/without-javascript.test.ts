// SPDX-License-Identifier: EUPL-1.2
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { siteTemplates } from '../support/templates.ts';
import { launchBrowser } from './launch-browser.ts';

const siteUrl = inject('siteUrl');
const templates = (await siteTemplates()).filter(({ ready }) => ready === undefined);
let browser: Browser;
let plain: Page;
let scripted: Page;

beforeAll(async () => {
  browser = await launchBrowser();
  plain = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  scripted = await browser.newPage();
});
afterAll(() => browser.close());

test.each(templates)('the page «$name» says the same without JavaScript as with it', async ({ path }) => {
  await Promise.all([plain.goto(siteUrl + path), scripted.goto(siteUrl + path)]);
  expect(await plain.locator('h1').isVisible()).toBe(true);
  const text = await plain.locator('main').innerText();
  expect(text.length).toBeGreaterThan(100);
  expect(text).toBe(await scripted.locator('main').innerText());
});

test('without JavaScript the filters of the quality page narrow the list to what was chosen', async () => {
  await plain.goto(`${siteUrl}qualita/`);
  await unfold();
  const list = plain.locator('list-filter').first();
  const shown = list.locator('[data-voce]').filter({ visible: true });
  const all = await shown.count();
  await list.locator('select[name="gravita"]').selectOption('grave');
  await list.locator('select[name="tipo"]').selectOption('contraddizione');
  const kinds = await shown.evaluateAll((items) => items.map((item) => `${item.dataset['gravita']} ${item.dataset['tipo']}`));
  expect(kinds.length).toBeGreaterThan(0);
  expect(kinds.length).toBeLessThan(all);
  expect(new Set(kinds)).toEqual(new Set(['grave contraddizione']));
  expect(await list.locator('section').filter({ visible: true }).count()).toBe(1);
  await list.locator('select[name="gravita"]').selectOption('');
  await list.locator('select[name="tipo"]').selectOption('');
  expect(await shown.count()).toBe(all);
});

test.each([
  { path: 'regioni/puglia/servizi-per-il-lavoro/', name: 'indicatore', value: 'cpi-coinvolti' },
  { path: 'qualita/riconciliazioni/', name: 'esito', value: 'entro-arrotondamento' },
])('without JavaScript the filter «$name» of $path leaves what was chosen', async ({ path, name, value }) => {
  await plain.goto(siteUrl + path);
  await unfold();
  const shown = plain.locator('[data-voce]').filter({ visible: true });
  const all = await shown.count();
  await plain.locator(`select[name="${name}"]`).selectOption(value);
  const left = await shown.evaluateAll((rows, property) => rows.map((row) => row.dataset[property]), name);
  expect(left.length).toBeGreaterThan(0);
  expect(left.length).toBeLessThan(all);
  expect(new Set(left)).toEqual(new Set([value]));
});

/** Figures and tables may be folded away; opening them is the browser's work, not a script's. */
async function unfold(): Promise<void> {
  const folded = plain.locator('main details:not([open]) > summary').filter({ visible: true });
  while ((await folded.count()) > 0) await folded.first().click();
}

/** A chart shows its picture, its table or what is known of it: the tab of the first that has what is sought is chosen. */
async function turnTo(selector: string): Promise<void> {
  for (const [part, tab] of [
    ['drawing', 'Grafico'],
    ['twin', 'Tabella'],
  ] as const) {
    const chart = plain.locator('figure.chart', { has: plain.locator(`.${part} ${selector}`) }).first();
    if ((await chart.count()) > 0) await chart.locator('.tabs label', { hasText: tab }).click();
  }
}

test.each([
  { name: 'indicator with a target', holds: ['svg[role="img"]', 'table'] },
  { name: 'indicator with a breakdown', holds: ['svg[role="img"]', 'table'] },
  { name: 'index of the programmes', holds: ['svg[role="img"]'] },
  { name: 'budgets', holds: ['svg[role="img"]', 'table'] },
  { name: 'promises', holds: ['svg[role="img"]', 'table'] },
  { name: 'promises of a plan', holds: ['table'] },
  { name: 'line with figures', holds: ['table'] },
  { name: 'objective', holds: ['table'] },
  { name: 'region with figures', holds: ['table'] },
  { name: 'index of the regions', holds: ['table'] },
  { name: 'downloads', holds: ['table'] },
])('the page «$name» shows its charts and tables without JavaScript', async ({ name, holds }) => {
  const template = templates.find((candidate) => candidate.name === name);
  await plain.goto(siteUrl + template!.path);
  await unfold();
  for (const selector of holds) {
    await turnTo(selector);
    expect(await plain.locator(`main ${selector}`).filter({ visible: true }).count(), selector).toBeGreaterThan(0);
  }
});

test('without JavaScript the search page leads to the indexes', async () => {
  await plain.goto(`${siteUrl}cerca/`);
  const notice = plain.locator('noscript');
  expect(await notice.innerText()).toContain('La ricerca ha bisogno di JavaScript');
  const targets = await notice
    .locator('a')
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href.replace(/^https?:\/\/[^/]+/, '')));
  const { pathname: base } = new URL(siteUrl);
  expect(targets).toEqual(expect.arrayContaining(['regioni/', 'programmi/', 'indicatori/', 'documenti/', 'glossario/'].map((path) => base + path)));
  await notice.locator('a', { hasText: 'Indicatori' }).click();
  await plain.waitForURL(/\/indicatori\/$/);
  expect(await plain.locator('h1').innerText()).toBe('Indicatori');
});

test('without JavaScript a reader goes from a region to its promises and narrows them to what reports tell', async () => {
  await plain.goto(`${siteUrl}regioni/puglia/`);
  await plain.locator('main a[href$="/promesse/puglia-2018/"]').first().click();
  await plain.waitForURL(/\/promesse\/puglia-2018\/$/);
  const shown = plain.locator('[data-voce]').filter({ visible: true });
  const all = await shown.count();
  await plain.locator('select[name="stato"]').selectOption('in-parte');
  const states = await shown.evaluateAll((rows) => rows.map((row) => row.dataset['stato']));
  expect(states.length).toBeGreaterThan(0);
  expect(states.length).toBeLessThan(all);
  expect(new Set(states)).toEqual(new Set(['in-parte']));
  // Each says so in words beside the passage that shows it.
  expect(await shown.first().locator('.promise-state').innerText()).toBe('In parte');
  await shown.first().locator('td a[href*="#riga-"]').first().click();
  await plain.waitForURL(/\/documenti\/puglia-2020\/[^/]+\/#riga-\d+$/);
});
