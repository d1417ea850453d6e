// SPDX-License-Identifier: EUPL-1.2
import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { pageForEachTest } from './page-for-each-test.ts';

const READY = 'ol[data-risultati][data-stato="pronto"]';
const siteUrl = inject('siteUrl');
let browser: Browser;
let page: Page;

pageForEachTest((opened, launched) => {
  [page, browser] = [opened, launched];
});

test('the slash key goes to the search of any page, and suggestions can be chosen with the keyboard alone', async () => {
  await page.goto(`${siteUrl}regioni/`);
  await page.keyboard.press('/');
  const field = page.locator('header input[type="search"]');
  expect(await field.evaluate((input) => input === document.activeElement)).toBe(true);
  await field.pressSequentially('basilic');
  const option = page.locator('header [role="option"]', { hasText: /^Basilicata/ });
  await option.waitFor();
  expect(await field.getAttribute('aria-expanded')).toBe('true');
  await page.keyboard.press('ArrowDown');
  const active = await field.getAttribute('aria-activedescendant');
  expect(await page.locator(`#${active ?? ''}`).getAttribute('aria-selected')).toBe('true');
  await page.keyboard.press('Escape');
  expect(await field.getAttribute('aria-expanded')).toBe('false');
  expect(await field.inputValue()).toBe('basilic');
  await page.keyboard.press('ArrowDown');
  await option.waitFor();
  while ((await option.getAttribute('aria-selected')) !== 'true') await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/regioni\/basilicata\/$/);
});

test('the open list of suggestions and the unfolded filters have no accessibility fault, in the light and in the dark', async () => {
  const context = await browser.newContext({ bypassCSP: true, viewport: { width: 320, height: 900 } });
  const looked = await context.newPage();
  await looked.goto(`${siteUrl}cerca/?q=puglia`);
  await looked.waitForSelector(`${READY} > li`, { state: 'attached' });
  await looked.evaluate(() => document.querySelectorAll('main details').forEach((details) => details.setAttribute('open', '')));
  await looked.locator('main input[type="search"]').pressSequentially(' ');
  await looked.locator('main [role="option"]').first().waitFor();
  await looked.keyboard.press('ArrowDown');
  await looked.addScriptTag({ content: axe.source });
  for (const colorScheme of ['light', 'dark'] as const) {
    await looked.emulateMedia({ colorScheme });
    const faults = await looked.evaluate(async () => {
      const { violations } = await (globalThis as unknown as { readonly axe: typeof axe }).axe.run({ resultTypes: ['violations'] });
      return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} at ${target.join(' ')}`));
    });
    expect(faults).toEqual([]);
    expect(await looked.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
  }
  await context.close();
});
