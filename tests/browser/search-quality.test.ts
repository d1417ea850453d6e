// SPDX-License-Identifier: EUPL-1.2
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { z } from 'zod';
import { askIndex, type IndexOutcome } from '../search/ask-index.ts';
import { askAll, querySchema, scoreOf, type Outcome } from '../search/evaluate.ts';
import { projectRoot, siteFolder } from '../support/folders.ts';
import { launchBrowser } from './launch-browser.ts';

const KB = 1024;
/** Questions put to a browser too: opening the page over a thousand times takes minutes. */
const IN_BROWSER = 100;
const HEAVIEST = 10;
const queries = z.array(querySchema).parse(JSON.parse(await readFile(join(projectRoot, 'tests/search/queries.json'), 'utf8')));
let browser: Browser;
let outcomes: readonly IndexOutcome[];
let seen: readonly Outcome[];

beforeAll(async () => {
  browser = await launchBrowser();
  outcomes = await askIndex(siteFolder, queries);
  const step = Math.ceil(queries.length / IN_BROWSER);
  const heaviest = outcomes.toSorted((a, b) => b.indexBytes - a.indexBytes).slice(0, HEAVIEST);
  const chosen = new Set([...queries.filter((_, position) => position % step === 0), ...heaviest.map(({ query }) => query)]);
  seen = await askAll(browser, inject('siteUrl'), [...chosen]);
}, 600_000);
afterAll(() => browser.close());

test('the questions are many, and some ask for what the site does not have', () => {
  const { questions, unknown } = scoreOf(outcomes);
  expect(questions).toBeGreaterThanOrEqual(150);
  expect(unknown).toBeGreaterThanOrEqual(20);
});

test('the right figure or page is among the first three for 97.5 % of the questions', () => {
  expect(scoreOf(outcomes).hitAt3).toBeGreaterThanOrEqual(0.975);
});

test('the right figure or page stands so high that the mean reciprocal rank is 0.95', () => {
  expect(scoreOf(outcomes).meanReciprocalRank).toBeGreaterThanOrEqual(0.95);
});

test('nothing is made up for words that the site does not have', () => {
  expect(outcomes.filter(({ query, found }) => query.attese.length === 0 && found.length > 0).map(({ query }) => query.query)).toEqual([]);
});

test('a browser shows what the index answers, in the same order', () => {
  const answered = new Map(outcomes.map(({ query, found }) => [query.query, found]));
  expect(seen.length).toBeGreaterThanOrEqual(IN_BROWSER);
  expect(Object.fromEntries(seen.map(({ query, found }) => [query.query, found]))).toEqual(
    Object.fromEntries(seen.map(({ query }) => [query.query, answered.get(query.query)])),
  );
});

test('a first search moves at most 120 KB of scripts and index, the heaviest questions among those weighed', () => {
  expect(seen.filter(({ searchBytes }) => searchBytes > 120 * KB).map(({ query }) => query.query)).toEqual([]);
});
