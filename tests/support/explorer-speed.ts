// SPDX-License-Identifier: EUPL-1.2
import type { Browser, Page } from 'playwright-core';
import type { ExplorerFile } from '../../src/explorer/explorer-table.ts';
import { manyFigures } from './many-figures.ts';

/** Milliseconds of what a reader does in the explorer. */
export interface ExplorerSpeed {
  readonly figures: number;
  /** From the request of the page until the table stands and answers. */
  readonly ready: number;
  /** From each act until the browser has drawn what follows. */
  readonly acts: Readonly<Record<string, number>>;
  readonly rowsInPage: number;
}

/** How often each act is done: the median is told. */
const TIMES = 5;
/** Milliseconds between two acts: a hand is slower. */
const PAUSE = 250;
const acts = {
  'spunta una misura': '[data-faccetta="misura"] input',
  'spunta un territorio': '[data-faccetta="territorio"] input',
} as const;

/**
 * Measures the explorer on a processor slowed by a rate.
 * @param count how many figures it holds: those of the site, repeated; null for those of the site as they are
 */
export async function measureExplorer(browser: Browser, siteUrl: string, rate: number, count: number | null): Promise<ExplorerSpeed> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  if (count !== null) {
    const file = (await (await fetch(`${siteUrl}esplora/cifre.json`)).json()) as ExplorerFile;
    const body = JSON.stringify(manyFigures(file, count));
    await page.route('**/esplora/cifre.json', (route) => route.fulfill({ body, contentType: 'application/json' }));
  }
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate });
  await page.goto(`${siteUrl}esplora/`);
  await page.waitForSelector('data-explorer[data-stato="pronto"] tr[data-cifra]');
  const ready = await page.evaluate(() => performance.now());
  const figures = Number(await page.locator('table[aria-rowcount]').getAttribute('aria-rowcount')) - 1;
  for (const name of ['misura', 'territorio']) await page.locator(`[data-faccetta="${name}"] summary`).click();
  const times: Record<string, number> = {};
  for (const [name, selector] of Object.entries(acts)) times[name] = await median(() => click(page, selector));
  times['entra nel campo delle parole, la prima volta'] = await enter(page);
  await pause();
  times['scrivi la prima parola'] = await type(page, 'assegno');
  times['scrivi una parola'] = await median((time) => type(page, time % 2 === 0 ? 'navigator' : 'scuola'));
  await type(page, '');
  times['ordina per valore'] = await median(() => click(page, 'thead button[value="valore"]'));
  times['ordina per indicatore'] = await median(() => click(page, 'thead button[value="indicatore"]'));
  times['raggruppa per tema'] = await median((time) => choose(page, 'gruppo', time % 2 === 0 ? 'tema' : ''));
  const rowsInPage = await page.locator('[data-righe] tbody tr').count();
  await context.close();
  return { figures, ready, acts: times, rowsInPage };
}

async function median(act: (time: number) => Promise<number>): Promise<number> {
  const times: number[] = [];
  for (let time = 0; time < TIMES; time += 1) {
    await pause();
    times.push(await act(time));
  }
  return times.toSorted((a, b) => a - b)[Math.floor(TIMES / 2)] ?? 0;
}

const pause = (): Promise<unknown> => new Promise((done) => setTimeout(done, PAUSE));

const click = (page: Page, selector: string): Promise<number> =>
  page.evaluate(async (target) => {
    const began = performance.now();
    document.querySelector<HTMLElement>(target)?.click();
    await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
    return performance.now() - began;
  }, selector);

const enter = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    const began = performance.now();
    document.querySelector<HTMLElement>('data-explorer [name="q"]')?.focus();
    await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
    return performance.now() - began;
  });

const type = (page: Page, text: string): Promise<number> => put(page, 'data-explorer [name="q"]', text, 'input');
const choose = (page: Page, name: string, value: string): Promise<number> => put(page, `data-explorer [name="${name}"]`, value, 'change');

const put = (page: Page, selector: string, value: string, event: string): Promise<number> =>
  page.evaluate(
    async ([target, text, name]) => {
      const began = performance.now();
      const field = document.querySelector<HTMLInputElement | HTMLSelectElement>(target);
      if (field) field.value = text;
      field?.dispatchEvent(new Event(name, { bubbles: true }));
      await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
      return performance.now() - began;
    },
    [selector, value, event] as const,
  );
