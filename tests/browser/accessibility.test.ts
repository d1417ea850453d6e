// SPDX-License-Identifier: EUPL-1.2
import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { siteTemplates, type Template } from '../support/templates.ts';
import { launchBrowser } from './launch-browser.ts';

const WIDTHS = [320, 768, 1280];
const SCHEMES = ['light', 'dark'] as const;
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const templates = await siteTemplates();
let browser: Browser;
let page: Page;
let forcedPage: Page;

beforeAll(async () => {
  browser = await launchBrowser();
  // The site's policy forbids foreign scripts, and axe is one; nothing else in these tests goes round it.
  const context = { bypassCSP: true, reducedMotion: 'reduce' } as const;
  page = await (await browser.newContext(context)).newPage();
  forcedPage = await (await browser.newContext({ ...context, forcedColors: 'active', viewport: { width: 1280, height: 900 } })).newPage();
});
afterAll(() => browser.close());

test.each(templates)('the page «$name» has no accessibility fault and no sideways scrolling at any width, light or dark', async (template) => {
  await openWhole(page, template);
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

test.each(templates)('the page «$name» has no accessibility fault in the colours that a reader forces on it, light or dark', async (template) => {
  await openWhole(forcedPage, template);
  expect(await forcedPage.evaluate(() => matchMedia('(forced-colors: active)').matches)).toBe(true);
  const faults: string[] = [];
  for (const colorScheme of SCHEMES) {
    await forcedPage.emulateMedia({ colorScheme });
    await tellPaintedColours(forcedPage);
    faults.push(...(await violations(forcedPage)).map((fault) => `${colorScheme}: ${fault}`));
  }
  expect(faults).toEqual([]);
});

/** Opens the page with nothing of it folded away, and axe beside it. */
async function openWhole(target: Page, { path, ready }: Template): Promise<void> {
  await target.goto(inject('siteUrl') + path);
  if (ready !== undefined) await target.waitForSelector(ready);
  await target.evaluate(() => document.querySelectorAll('details').forEach((details) => (details.open = true)));
  // With no tab chosen a chart shows all its parts.
  await target.evaluate(() => document.querySelectorAll<HTMLInputElement>('.tabs input').forEach((tab) => (tab.checked = false)));
  // What the browser lays out when it comes near has no place of its own before: axe would take it for standing over what follows.
  await target.addStyleTag({ content: '* { content-visibility: visible !important; }' });
  await target.addScriptTag({ content: axe.source });
}

/** axe takes a text's colour from its fill, of which Chrome goes on giving the page's own colour when it paints the forced one. */
async function tellPaintedColours(target: Page): Promise<void> {
  await target.evaluate(() => {
    const elements = [...document.querySelectorAll<HTMLElement>('body *')].filter((element) => element instanceof HTMLElement);
    for (const element of elements) element.style.removeProperty('-webkit-text-fill-color');
    const colours = elements.map((element) => getComputedStyle(element).color);
    elements.forEach((element, place) => element.style.setProperty('-webkit-text-fill-color', colours[place] ?? null));
  });
}

async function violations(target: Page): Promise<readonly string[]> {
  return target.evaluate(async (tags) => {
    const runner = (globalThis as unknown as { readonly axe: typeof axe }).axe;
    const found = await runner.run({ runOnly: { type: 'tag', values: tags }, resultTypes: ['violations'] });
    return found.violations.flatMap(({ id, help, nodes }) => nodes.map(({ target: selector }) => `${id} (${help}) at ${selector.join(' ')}`));
  }, RULES);
}
