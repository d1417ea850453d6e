// SPDX-License-Identifier: EUPL-1.2
import { gzipSync } from 'node:zlib';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { z } from 'zod';

const READY = 'ol[data-risultati][data-stato="pronto"]';

/** A question as a reader asks it, with the figures (ids) and pages (addresses) that answer it; none for what the site does not have. */
export const querySchema = z.object({ query: z.string(), lettore: z.string(), genere: z.string(), attese: z.array(z.string()) });
export type Query = z.output<typeof querySchema>;

export interface Outcome {
  readonly query: Query;
  /** Addresses of the results, best first, from the site's root. */
  readonly found: readonly string[];
  /** Place of the first right one, from 1; 0 when there is none. */
  readonly rank: number;
  /** Bytes of scripts and index that the question moved, compressed. */
  readonly searchBytes: number;
  /** The same with the page, its styles and fonts. */
  readonly allBytes: number;
}

export interface Score {
  readonly questions: number;
  readonly hitAt1: number;
  readonly hitAt3: number;
  readonly meanReciprocalRank: number;
  readonly unknown: number;
  readonly falseAnswers: number;
}

/** What answered a question, against what was expected. */
export type Answered = Pick<Outcome, 'query' | 'found' | 'rank'>;

/** Asks every question of a page opened for it; whatever it reads is counted, as for a first search, even when the browser had it. */
export async function askAll(browser: Browser, siteUrl: string, queries: readonly Query[]): Promise<readonly Outcome[]> {
  const weights = new Map<string, number>();
  const outcomes: Outcome[] = [];
  const context = await browser.newContext();
  for (const query of queries) outcomes.push(await ask(context, siteUrl, query, weights));
  await context.close();
  return outcomes;
}

async function ask(context: BrowserContext, siteUrl: string, query: Query, weights: Map<string, number>): Promise<Outcome> {
  const page = await context.newPage();
  const weighing: Promise<readonly [string, number]>[] = [];
  page.on('response', (response) => {
    const { pathname } = new URL(response.url());
    const known = weights.get(pathname);
    weighing.push(
      known === undefined ? response.body().then((body) => [pathname, weigh(pathname, body)] as const) : Promise.resolve([pathname, known]),
    );
  });
  await page.goto(`${siteUrl}cerca/?${new URLSearchParams({ q: query.query }).toString()}`);
  const found = await resultsOf(page, siteUrl);
  const weighed = await Promise.all(weighing);
  await page.close();
  for (const [path, weight] of weighed) weights.set(path, weight);
  const sum = (accepts: (path: string) => boolean): number => weighed.reduce((total, [path, weight]) => total + (accepts(path) ? weight : 0), 0);
  return {
    query,
    found,
    rank: rankOf(found, query),
    searchBytes: sum((path) => /\.(?:js|bin)$/.test(path)),
    allBytes: sum(() => true),
  };
}

/** The index is compressed already; fonts and pictures do not compress. Everything else is compressed by any host worth using. */
const weigh = (path: string, body: Uint8Array): number => (/\.(?:bin|woff2|png)$/.test(path) ? body.length : gzipSync(body).length);

async function resultsOf(page: Page, siteUrl: string): Promise<readonly string[]> {
  await page.waitForSelector(READY, { state: 'attached' });
  const links = await page.locator(`${READY} > li`).evaluateAll((items) => items.map((item) => item.querySelector('a')?.href ?? ''));
  return links.map((link) => decodeURI(link.replace(siteUrl, '')));
}

/** Place of the first result that was expected, from 1; 0 when there is none. */
export const rankOf = (found: readonly string[], { attese }: Query): number =>
  found.findIndex((address) => attese.some((expected) => answers(address, expected))) + 1;

/**
 * A figure is expected by its id; a page by its address, with an anchor when only that part of it answers; a passage by its
 * document and its line (`documenti/puglia-2020/#riga-14`), whatever the chapter that has it.
 */
function answers(result: string, expected: string): boolean {
  const address = result.replace(/^(documenti\/[^/]+\/)[^/#]+\/(?=#riga-)/, '$1');
  const [path, anchor] = address.split('#');
  return address === expected || anchor === expected || path === expected;
}

export function scoreOf(outcomes: readonly Answered[]): Score {
  const asked = outcomes.filter(({ query }) => query.attese.length > 0);
  const unknown = outcomes.filter(({ query }) => query.attese.length === 0);
  const share = (accepts: (outcome: Answered) => boolean): number => asked.filter(accepts).length / Math.max(1, asked.length);
  return {
    questions: asked.length,
    hitAt1: share(({ rank }) => rank === 1),
    hitAt3: share(({ rank }) => rank >= 1 && rank <= 3),
    meanReciprocalRank: asked.reduce((sum, { rank }) => sum + (rank === 0 ? 0 : 1 / rank), 0) / Math.max(1, asked.length),
    unknown: unknown.length,
    falseAnswers: unknown.filter(({ found }) => found.length > 0).length,
  };
}
