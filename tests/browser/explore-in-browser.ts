// SPDX-License-Identifier: EUPL-1.2
import Papa from 'papaparse';
import type { Page } from 'playwright-core';
import { inject } from 'vitest';
import { pageForEachTest } from './page-for-each-test.ts';

export interface ShownRow {
  readonly id: string;
  readonly cells: Readonly<Record<string, string>>;
}

/** The explorer in a browser, in a new page for each test of the file that asks for it; a test fails of any trouble in its page. */
export function exploreInBrowser() {
  const siteUrl = inject('siteUrl');
  let page: Page;
  pageForEachTest(
    (opened) => {
      page = opened;
    },
    { permissions: ['clipboard-read', 'clipboard-write'], viewport: { width: 1280, height: 900 } },
  );
  return {
    siteUrl,
    get page(): Page {
      return page;
    },
    /** Opens a view by the query of its address, and waits until it stands. */
    open: async (query: string): Promise<void> => {
      await page.goto(`${siteUrl}esplora/${query}`);
      await page.waitForSelector('data-explorer[data-stato="pronto"]');
    },
    /** What the view says of itself: `12 cifre su 971.` */
    status: (): Promise<string> => page.locator('data-explorer > [role="status"]').innerText(),
    rowsOnScreen: (): Promise<readonly ShownRow[]> => readRows(page),
    publishedFigures: async (): Promise<readonly Record<string, string>[]> =>
      Papa.parse<Record<string, string>>(await (await fetch(`${siteUrl}dati/osservazioni.csv`)).text(), { header: true, skipEmptyLines: true }).data,
  };
}

/** Every row of the view, read while scrolling from the first to the last: only those in sight are in the page. */
async function readRows(page: Page): Promise<readonly ShownRow[]> {
  const rows = new Map<number, ShownRow>();
  const frame = page.locator('[data-righe]');
  for (;;) {
    const seen = await frame.locator('tr[data-cifra]').evaluateAll((found) =>
      found.map((row) => ({
        index: Number(row.dataset['index']),
        id: row.dataset['cifra'] ?? '',
        cells: Object.fromEntries(
          [...row.children].map((cell) => [cell.getAttribute('data-label') ?? '', cell.textContent?.replace(/ [!‼]( \d+)?$/, '') ?? '']),
        ),
      })),
    );
    for (const { index, ...row } of seen) rows.set(index, row);
    const ended = await frame.evaluate((element) => element.scrollTop + element.clientHeight >= element.scrollHeight - 1);
    if (ended) return [...rows].toSorted(([a], [b]) => a - b).map(([, row]) => row);
    await frame.evaluate((element) => element.scrollBy({ top: element.clientHeight * 0.8, behavior: 'instant' }));
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  }
}
