// SPDX-License-Identifier: EUPL-1.2
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { pageForEachTest } from './page-for-each-test.ts';

const siteUrl = inject('siteUrl');
let page: Page;

declare global {
  interface Window {
    /** Whether the page came in fading. */
    hasFadedIn?: boolean;
  }
}

/** Follows the menu from the home page. */
async function openRegions(): Promise<void> {
  await page.addInitScript(() => addEventListener('pagereveal', ({ viewTransition }) => (window.hasFadedIn = viewTransition !== null)));
  await page.goto(siteUrl);
  await page.locator('header a[href$="/regioni/"]').click();
  await page.waitForURL(/\/regioni\/$/);
}
const hasFadedIn = () => page.evaluate(() => window.hasFadedIn);

describe('for a reader who does not mind motion', () => {
  pageForEachTest((given) => (page = given), { reducedMotion: 'no-preference' });

  test('a page fades into the next', async () => {
    await openRegions();
    expect(await hasFadedIn()).toBe(true);
  });

  test('a fade cut short by another click, by going back or by a window of another size leaves no error', async () => {
    await page.goto(siteUrl);
    for (let wait = 0; wait < 200; wait += 10) {
      await page.locator('header a[href$="/regioni/"]').click({ noWaitAfter: true, force: true });
      await page.waitForTimeout(wait);
      await page.goto(siteUrl).catch(() => undefined);
    }
    for (const width of [700, 1000, 700, 1000]) {
      await page.locator('header a[href$="/regioni/"]').click();
      await page.setViewportSize({ width, height: 600 });
      await page.goBack();
    }
    expect(await page.locator('h1').isVisible()).toBe(true);
  });
});

describe('for a reader who asked for less motion', () => {
  pageForEachTest((given) => (page = given), { reducedMotion: 'reduce' });

  test('a page takes the place of the other at once', async () => {
    await openRegions();
    expect(await hasFadedIn()).toBe(false);
  });
});
