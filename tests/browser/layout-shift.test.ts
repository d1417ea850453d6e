// SPDX-License-Identifier: EUPL-1.2
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launchBrowser } from './launch-browser.ts';

/** Shifts smaller than these, added up, nobody sees. */
const MOST = 0.005;
const SLOWED = 4;
const siteUrl = inject('siteUrl');
let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** Pages that a script fills while the reader already looks at them, and what tells that it has. */
const filled = [
  { path: 'esplora/', ready: 'data-explorer[data-stato="pronto"] tr[data-cifra]' },
  { path: 'esplora/?territorio=puglia&misura=obiettivo', ready: 'data-explorer[data-stato="pronto"] tr[data-cifra]' },
  { path: 'confronta/', ready: 'territory-comparison[data-stato="pronto"]' },
  { path: 'confronta/?territori=puglia,basilicata,italia', ready: 'territory-comparison[data-stato="pronto"] tbody tr' },
  { path: 'cerca/', ready: '[data-risultati][data-stato="pronto"]' },
  { path: 'cerca/?q=navigator', ready: '[data-risultati][data-stato="pronto"] > li' },
];
const screens = [
  { width: 360, height: 800 },
  { width: 412, height: 823 },
  { width: 1280, height: 900 },
];

test.each(filled.flatMap((page) => screens.map((screen) => ({ ...page, ...screen }))))(
  'nothing jumps while $path opens on a screen of $width pixels with a slow processor',
  async ({ path, ready, width, height }) => {
    const context = await browser.newContext({ viewport: { width, height } });
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWED });
    await page.goto(`${siteUrl}${path}`);
    await page.waitForSelector(ready, { state: 'attached' });
    const shifts = await shiftsOf(page);
    await context.close();
    expect(
      shifts.reduce((sum, { value }) => sum + value, 0),
      JSON.stringify(shifts),
    ).toBeLessThan(MOST);
  },
);

/** Every shift since the page was asked for, with what moved, once the page has been still for a while. */
const shiftsOf = (page: Page): Promise<readonly { readonly value: number; readonly moved: readonly string[] }[]> =>
  page.evaluate(async () => {
    interface LayoutShift extends PerformanceEntry {
      readonly value: number;
      readonly sources: readonly { readonly node: Node | null }[];
    }
    const seen: LayoutShift[] = [];
    new PerformanceObserver((list) => seen.push(...(list.getEntries() as LayoutShift[]))).observe({ type: 'layout-shift', buffered: true });
    await new Promise((done) => setTimeout(done, 1000));
    return seen.map(({ value, sources }) => ({ value, moved: sources.map(({ node }) => node?.nodeName ?? '') }));
  });
