// SPDX-License-Identifier: EUPL-1.2
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, inject, test } from 'vitest';
import { launchBrowser } from './launch-browser.ts';

let browser: Browser;
let page: Page;
let chart: Locator;

beforeAll(async () => {
  browser = await launchBrowser();
  page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
});
afterAll(() => browser.close());
beforeEach(async () => {
  await page.goto(`${inject('siteUrl')}bilanci/`);
  chart = page.locator('#prima-e-dopo');
});

const partsShown = async (): Promise<readonly boolean[]> =>
  Promise.all(['.drawing', '.twin', '.about'].map((part) => chart.locator(`> ${part}`).isVisible()));

test('a chart shows its picture first, and the table or what is known of it when its tab is chosen, without scripts', async () => {
  expect(await partsShown()).toEqual([true, false, false]);
  await chart.getByText('Tabella', { exact: true }).click();
  expect(await partsShown()).toEqual([false, true, false]);
  await chart.getByText('Informazioni', { exact: true }).click();
  expect(await partsShown()).toEqual([false, false, true]);
  expect(await chart.locator('.about dt').allInnerTexts()).toEqual(
    expect.arrayContaining(['Che cosa mostra', 'Come si legge', 'Unità', 'Periodo', 'Fonte', 'Dati da scaricare']),
  );
});

test('the tabs are radio buttons in a named group, which arrow keys walk', async () => {
  const tabs = chart.getByRole('group', { name: 'Che cosa mostrare' }).getByRole('radio');
  expect(await tabs.count()).toBe(3);
  await tabs.first().focus();
  await page.keyboard.press('ArrowRight');
  expect(await chart.getByRole('radio', { name: 'Tabella' }).isChecked()).toBe(true);
  expect(await partsShown()).toEqual([false, true, false]);
});

test('choosing a tab of a chart leaves the other charts of the page as they are', async () => {
  await chart.getByText('Tabella', { exact: true }).click();
  expect(await page.locator('#linee-2019-2021 > .drawing').isVisible()).toBe(true);
});

test('on paper there are the picture and the table, whatever tab is chosen', async () => {
  await chart.getByText('Informazioni', { exact: true }).click();
  await page.emulateMedia({ media: 'print' });
  expect(await partsShown()).toEqual([true, true, false]);
  await page.emulateMedia({ media: 'screen' });
});
