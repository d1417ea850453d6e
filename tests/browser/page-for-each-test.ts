// SPDX-License-Identifier: EUPL-1.2
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, inject } from 'vitest';
import { launchBrowser } from './launch-browser.ts';
import { watchTroubles } from './watch-troubles.ts';

/**
 * Opens a new page for each test of the file that asks for it; a test fails of any trouble in its page.
 * @param use is given the page before each test, and the browser for tests that want another page
 */
export function pageForEachTest(use: (page: Page, browser: Browser) => void, options: BrowserContextOptions = {}): void {
  let browser: Browser;
  let page: Page;
  let troubles: readonly string[];
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());
  beforeEach(async () => {
    page = await (await browser.newContext(options)).newPage();
    troubles = watchTroubles(page, inject('siteUrl'));
    use(page, browser);
  });
  afterEach(async () => {
    await page.context().close();
    expect(troubles).toEqual([]);
  });
}
