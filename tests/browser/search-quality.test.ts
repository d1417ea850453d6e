// SPDX-License-Identifier: EUPL-1.2
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { z } from 'zod';
import { askAll, querySchema, scoreOf, type Outcome } from '../search/evaluate.ts';
import { projectRoot } from '../support/folders.ts';
import { launchBrowser } from './launch-browser.ts';

const KB = 1024;
const queries = z.array(querySchema).parse(JSON.parse(await readFile(join(projectRoot, 'tests/search/queries.json'), 'utf8')));
let browser: Browser;
let outcomes: readonly Outcome[];

beforeAll(async () => {
  browser = await launchBrowser();
  outcomes = await askAll(browser, inject('siteUrl'), queries);
}, 600_000);
afterAll(() => browser.close());

test('the questions are many, and some ask for what the site does not have', () => {
  const { questions, unknown } = scoreOf(outcomes);
  expect(questions).toBeGreaterThanOrEqual(150);
  expect(unknown).toBeGreaterThanOrEqual(20);
});

test('the right figure or page is among the first three for 96 % of the questions', () => {
  expect(scoreOf(outcomes).hitAt3).toBeGreaterThanOrEqual(0.96);
});

test('the right figure or page stands so high that the mean reciprocal rank is 0.94', () => {
  expect(scoreOf(outcomes).meanReciprocalRank).toBeGreaterThanOrEqual(0.94);
});

test('nothing is made up for words that the site does not have', () => {
  expect(outcomes.filter(({ query, found }) => query.attese.length === 0 && found.length > 0).map(({ query }) => query.query)).toEqual([]);
});

test('a first search moves at most 120 KB of scripts and index', () => {
  expect(outcomes.filter(({ searchBytes }) => searchBytes > 120 * KB).map(({ query }) => query.query)).toEqual([]);
});
