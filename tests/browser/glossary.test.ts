// SPDX-License-Identifier: EUPL-1.2
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launchBrowser } from './launch-browser.ts';

const line = `${inject('siteUrl')}programmi/po-2017-2020/sezione-1/linea-5/`;
const PHONE: BrowserContextOptions = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };
let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** The page of a line as a reader without JavaScript opens it. */
async function openLine(options: BrowserContextOptions = {}): Promise<Page> {
  const page = await (await browser.newContext({ javaScriptEnabled: false, ...options })).newPage();
  await page.goto(line);
  return page;
}
const termOf = (page: Page) => page.locator('main button.term', { hasText: 'assegno di ricollocazione' });
const openDefinition = (page: Page) => page.locator('.definition').filter({ visible: true });

test('with the keyboard alone a term opens its definition in place, and escape closes it', async () => {
  const page = await openLine();
  expect(await openDefinition(page).count()).toBe(0);
  await termOf(page).focus();
  await page.keyboard.press('Enter');
  expect(await openDefinition(page).innerText()).toContain('Somma che chi è disoccupato spende');
  await page.keyboard.press('Escape');
  expect(await openDefinition(page).count()).toBe(0);
});

test('the definition leads to the glossary', async () => {
  const page = await openLine();
  await termOf(page).click();
  await openDefinition(page).getByRole('link').click();
  expect(page.url()).toMatch(/\/glossario\/#adr$/);
});

test('on a phone a touch opens the definition, inside the screen and beside the term', async () => {
  const page = await openLine(PHONE);
  await termOf(page).tap();
  const box = await openDefinition(page).boundingBox();
  const term = await termOf(page).boundingBox();
  expect(box).not.toBeNull();
  expect(box!.x).toBeGreaterThanOrEqual(0);
  expect(box!.x + box!.width).toBeLessThanOrEqual(360);
  expect(Math.min(Math.abs(term!.y - box!.y - box!.height), Math.abs(box!.y - term!.y - term!.height))).toBeLessThan(24);
});
