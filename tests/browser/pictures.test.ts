// SPDX-License-Identifier: EUPL-1.2
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { siteFolder } from '../support/folders.ts';
import { listFiles } from '../support/site-pages.ts';
import { launchBrowser } from './launch-browser.ts';

const siteUrl = inject('siteUrl');
const drawings = (await listFiles(siteFolder)).filter((file) => file.endsWith('.svg') && file !== 'favicon.svg');
let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser();
  page = await browser.newPage();
  await page.goto(siteUrl);
});
afterAll(() => browser.close());

test('every chart saved as SVG is well-formed XML, named and described', async () => {
  const texts = await Promise.all(drawings.map(async (file) => ({ file, text: await readFile(join(siteFolder, file), 'utf8') })));
  const faults = await page.evaluate(
    (all) =>
      all.flatMap(({ file, text }) => {
        const document = new DOMParser().parseFromString(text, 'image/svg+xml');
        const { documentElement: root } = document;
        const named = (root.getAttribute('aria-labelledby') ?? '').split(' ').every((id) => document.getElementById(id)?.textContent);
        return root.nodeName === 'svg' && document.querySelector('parsererror') === null && named ? [] : [file];
      }),
    texts,
  );
  expect(drawings.length).toBeGreaterThan(40);
  expect(faults).toEqual([]);
});

test('a browser shows every chart saved as SVG and PNG as a picture, the PNG at twice the size', async () => {
  const faults = await page.evaluate(async (all) => {
    const sizeOf = async (address: string): Promise<readonly [number, number]> => {
      const image = new Image();
      image.src = `/${address}`;
      await image.decode();
      return [image.naturalWidth, image.naturalHeight];
    };
    const wrong = [];
    for (const file of all) {
      const [[width, height], [pngWidth, pngHeight]] = await Promise.all([sizeOf(file), sizeOf(file.replace(/svg$/, 'png'))]);
      if (width < 700 || height < 100 || pngWidth !== 2 * width || pngHeight !== 2 * height) wrong.push(file);
    }
    return wrong;
  }, drawings);
  expect(faults).toEqual([]);
});

test('a reader saves a chart under a name that says what it is', async () => {
  const reader = await browser.newPage();
  await reader.goto(`${siteUrl}indicatori/imprese-coinvolte/`);
  const [download] = await Promise.all([
    reader.waitForEvent('download'),
    reader
      .getByRole('link', { name: /^PNG: / })
      .first()
      .click(),
  ]);
  expect(download.suggestedFilename()).toBe('imprese-coinvolte-obiettivo-e-risultato.png');
  await reader.close();
});
