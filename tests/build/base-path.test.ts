// SPDX-License-Identifier: EUPL-1.2
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from '../browser/launch-browser.ts';
import { brokenLinks, linksOf, styleSheetLinks } from '../support/links.ts';
import { previewSite } from '../support/preview-site.ts';
import { build, copyProject } from '../support/project-copy.ts';
import { listFiles, readPages, type SitePage } from '../support/site-pages.ts';

const BASE = '/atlante/';
const SITE = 'https://atlante.example';
const REPORTS = 'https://segnala.example/nuova?tipo=errore';
const environment = { ATLANTE_BASE: BASE, ATLANTE_SITE: SITE, ATLANTE_SEGNALAZIONI: REPORTS };

const copy = await copyProject();
const site = join(copy.root, 'dist');
let pages: readonly SitePage[];
let files: readonly string[];

beforeAll(async () => {
  const { exitCode, errors } = await build(copy, environment);
  expect(exitCode, errors).toBe(0);
  [pages, files] = await Promise.all([readPages(site), listFiles(site)]);
});
afterAll(() => copy.remove());

test('under a base path every link and every asset is below it and exists', async () => {
  const links = [...pages.flatMap(linksOf), ...(await styleSheetLinks(site))];
  expect(links.length).toBeGreaterThan(pages.length);
  expect(brokenLinks(links, pages, files, BASE)).toEqual([]);
});

test('canonical addresses are those of the published site', () => {
  const homeOf = (path: string): string => path.replace(/^embed\/(?:cifre|grafici)\//, 'indicatori/').replace(/^embed\//, '');
  const wrong = pages.filter(({ path, document }) => {
    const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href');
    return path !== '404.html' && canonical !== `${SITE}${BASE}${homeOf(path)}`;
  });
  expect(wrong.map(({ path }) => path)).toEqual([]);
});

test('where the publisher takes reports, every page and every citation of a figure begins one with its own address', () => {
  const reportsOf = ({ document }: SitePage, selector: string): readonly URL[] =>
    document.querySelectorAll(selector).map((link) => new URL(link.getAttribute('href') ?? ''));
  const wrong = pages
    .filter(({ path }) => !path.startsWith('embed/') && path !== '404.html')
    .filter((page) => {
      const [report, ...others] = reportsOf(page, 'footer a[rel="nofollow"]');
      return (
        others.length > 0 || !report?.href.startsWith(REPORTS) || !report.searchParams.get('body')?.includes(`Pagina: ${SITE}${BASE}${page.path}\n`)
      );
    });
  expect(wrong.map(({ path }) => path)).toEqual([]);
  const figures = pages.flatMap((page) =>
    page.document.querySelectorAll('[data-cita]').map((item) => ({ page, id: item.getAttribute('data-cita') })),
  );
  const unreported = figures.filter(({ page, id }) => {
    const [report, ...others] = reportsOf(page, `[data-cita="${id}"] a[rel="nofollow"]`);
    const [title, body] = [report?.searchParams.get('title'), report?.searchParams.get('body')];
    return (
      others.length > 0 ||
      title !== `Errore: la cifra ${id}` ||
      !/^Valore pubblicato: .*\d/.test(body ?? '') ||
      !body?.includes(`${SITE}${BASE}${page.path}#${id}\n`)
    );
  });
  expect(figures.length).toBeGreaterThan(0);
  expect(unreported).toEqual([]);
});

test('the sitemap and robots.txt name the published addresses', async () => {
  const [index, map, robots] = await Promise.all(
    ['sitemap-index.xml', 'sitemap-0.xml', 'robots.txt'].map((file) => readFile(join(site, file), 'utf8')),
  );
  const addresses = [...`${index}${map}`.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = '']) => address);
  const listed = pages.filter(({ document }) => !document.querySelector('meta[name="robots"][content="noindex"]'));
  expect(addresses.length).toBeGreaterThanOrEqual(listed.length);
  expect(addresses.filter((address) => !address.startsWith(`${SITE}${BASE}`))).toEqual([]);
  expect(robots).toContain(`Sitemap: ${SITE}${BASE}sitemap-index.xml`);
});

test('search works under a base path and its results stay below it', async () => {
  const server = await previewSite(copy.root, environment);
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    await page.goto(`${server.url}regioni/`);
    await page.locator('header input[type="search"]').fill('navigator');
    await page.keyboard.press('Enter');
    await page.waitForSelector('ol[data-risultati][data-stato="pronto"] > li');
    expect(new URL(page.url()).pathname).toBe(`${BASE}cerca/`);
    const links = await page
      .locator('ol[data-risultati] a')
      .evaluateAll((found) => found.map((link) => new URL((link as HTMLAnchorElement).href).pathname));
    expect(links.filter((path) => !path.startsWith(BASE))).toEqual([]);
    await page.locator('ol[data-risultati] a').first().click();
    await page.waitForURL((url) => url.pathname === links[0]);
    // A result leads to the place of a page that answers, which the address names.
    const place = new URL(page.url()).hash === '' ? page.locator('h1') : page.locator(':target');
    expect(await place.innerText()).toMatch(/navigator/i);
  } finally {
    await Promise.all([browser.close(), server.stop()]);
  }
});
