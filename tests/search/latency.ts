// SPDX-License-Identifier: EUPL-1.2
import type { Browser } from 'playwright-core';

/**
 * Milliseconds from the last key of each query to its results, typed key by key into the search page by a processor
 * four times slower than this one. The query's other keys have been answered before the last is pressed.
 */
export async function lastKeyLatencies(browser: Browser, siteUrl: string, queries: readonly string[]): Promise<readonly number[]> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  const latencies: number[] = [];
  for (const query of queries) {
    await page.goto(`${siteUrl}cerca/`);
    await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    const ready = page.locator('ol[data-risultati][data-stato="pronto"]');
    await ready.waitFor({ state: 'attached' });
    const field = page.locator('main input[type="search"]');
    await field.pressSequentially(query.slice(0, -1));
    await page.waitForFunction(() => document.querySelector('ol[data-risultati]')?.getAttribute('data-stato') === 'pronto');
    await page.evaluate(() => {
      const list = document.querySelector('ol[data-risultati]');
      const measured = { began: 0, ended: 0 };
      Object.assign(globalThis, { measured });
      // Letters that the keyboard has no key for (à, ’) are put in without one.
      const begin = (): void => void (measured.began ||= performance.now());
      document.addEventListener('keydown', begin, { capture: true, once: true });
      document.addEventListener('beforeinput', begin, { capture: true, once: true });
      new MutationObserver(() => {
        if (measured.began > 0 && measured.ended === 0 && list?.getAttribute('data-stato') === 'pronto') measured.ended = performance.now();
      }).observe(list as Node, { attributes: true, attributeFilter: ['data-stato'] });
    });
    await field.pressSequentially(query.slice(-1));
    await page.waitForFunction(() => (globalThis as unknown as { measured: { ended: number } }).measured.ended > 0);
    latencies.push(
      await page.evaluate(() => {
        const { began, ended } = (globalThis as unknown as { measured: { began: number; ended: number } }).measured;
        return ended - began;
      }),
    );
    await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  }
  await context.close();
  return latencies.toSorted((a, b) => a - b);
}

/** The value that a share of the sorted values does not exceed. */
export const quantile = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
