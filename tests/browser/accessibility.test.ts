// SPDX-License-Identifier: EUPL-1.2
import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { siteTemplates } from '../support/templates.ts';
import { launchBrowser } from './launch-browser.ts';

const WIDTHS = [320, 768, 1280];
const SCHEMES = ['light', 'dark'] as const;
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const templates = await siteTemplates();
let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser();
  // The site's policy forbids foreign scripts, and axe is one; nothing else in these tests goes round it.
  const context = await browser.newContext({ bypassCSP: true, reducedMotion: 'reduce' });
  page = await context.newPage();
});
afterAll(() => browser.close());

test.each(templates)('the page «$name» has no accessibility fault and no sideways scrolling at any width, light or dark', async ({ path, ready }) => {
  await page.goto(inject('siteUrl') + path);
  if (ready !== undefined) await page.waitForSelector(ready);
  await page.evaluate(() => document.querySelectorAll('details').forEach((details) => (details.open = true)));
  // With no tab chosen a chart shows all its parts.
  await page.evaluate(() => document.querySelectorAll<HTMLInputElement>('.tabs input').forEach((tab) => (tab.checked = false)));
  // What the browser lays out when it comes near has no place of its own before: axe would take it for standing over what follows.
  await page.addStyleTag({ content: '* { content-visibility: visible !important; }' });
  await page.addScriptTag({ content: axe.source });
  const faults: string[] = [];
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 900 });
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    if (overflow > 0) faults.push(`${width} px: the page is ${overflow} px too wide`);
    for (const colorScheme of SCHEMES) {
      await page.emulateMedia({ colorScheme });
      faults.push(...(await violations(page)).map((fault) => `${width} px, ${colorScheme}: ${fault}`));
    }
  }
  expect(faults).toEqual([]);
});

async function violations(target: Page): Promise<readonly string[]> {
  return target.evaluate(async (tags) => {
    const runner = (globalThis as unknown as { readonly axe: typeof axe }).axe;
    const found = await runner.run({ runOnly: { type: 'tag', values: tags }, resultTypes: ['violations'] });
    return found.violations.flatMap(({ id, help, nodes }) => nodes.map(({ target: selector }) => `${id} (${help}) at ${selector.join(' ')}`));
  }, RULES);
}
