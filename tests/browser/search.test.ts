// SPDX-License-Identifier: EUPL-1.2
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { pageForEachTest } from './page-for-each-test.ts';

const READY = 'ol[data-risultati][data-stato="pronto"]';
const siteUrl = inject('siteUrl');
let page: Page;

pageForEachTest((opened) => {
  page = opened;
});

/** Paths of the pages found for a query, best first. */
async function search(query: string): Promise<readonly string[]> {
  await page.goto(`${siteUrl}cerca/?${new URLSearchParams({ q: query }).toString()}`);
  return results();
}

async function results(): Promise<readonly string[]> {
  return (await addresses()).map((address) => address.replace(/[?#].*$/, ''));
}

/** The same with the anchors: a figure's is its id. */
async function addresses(): Promise<readonly string[]> {
  await page.waitForSelector(READY, { state: 'attached' });
  const links = await page.locator(`${READY} > li h2 a`).evaluateAll((found) => found.map((link) => link.getAttribute('href') ?? ''));
  return links.map((link) => new URL(link, page.url()).href.replace(siteUrl, ''));
}

/** Addresses of the results of a query, with their anchors. */
async function answersTo(query: string): Promise<readonly string[]> {
  await search(query);
  return addresses();
}

function notices(): Promise<string> {
  return page.locator('[data-avvisi]').innerText();
}

test('a question typed in the header of any page leads to its results', async () => {
  await page.goto(`${siteUrl}regioni/`);
  const field = page.locator('header input[type="search"]');
  await field.fill('navigator');
  await field.press('Enter');
  await page.waitForURL(/\/cerca\/\?q=navigator$/);
  expect(await results()).not.toHaveLength(0);
  expect(await page.locator('main input[type="search"]').inputValue()).toBe('navigator');
});

test.each([
  { query: 'navigator', expected: 'indicatori/navigator-contrattualizzati/' },
  { query: '91.541', expected: 'indicatori/imprese-coinvolte/' },
  { query: 'FIxO', expected: 'programmi/fixo/' },
  { query: 'l’accordo', expected: 'accordi/' },
  { query: 'Emilia-Romagna', expected: 'regioni/emilia-romagna/' },
])('«$query» finds $expected among the first five', async ({ query, expected }) => {
  expect((await search(query)).slice(0, 5)).toContain(expected);
});

test('a filter narrows the results to the pages that it names, keeps the question and can be undone', async () => {
  const all = await search('navigator');
  const before = await status();
  await unfoldFilters();
  await page.locator('[data-filtri] a', { hasText: /^Programma \(/ }).click();
  await page.waitForURL(/[?&]tipo=Programma/);
  const narrowed = await results();
  expect(narrowed).not.toHaveLength(0);
  expect(narrowed.filter((path) => !/^programmi\/[^/]+\/$/.test(path))).toEqual([]);
  expect(await page.locator('main input[type="search"]').inputValue()).toBe('navigator');
  await unfoldFilters();
  await page.locator('[data-filtri] a', { hasText: 'Tutti' }).click();
  await page.waitForURL((url) => !url.search.includes('tipo='));
  expect(await results()).toEqual(all);
  expect(await status()).toBe(before);
});

test('a word that no page has is said to be found nowhere, and nothing is made up', async () => {
  expect(await search('zzqxwk')).toEqual([]);
  expect(await status()).toBe('Nessun risultato per «zzqxwk».');
  expect(await notices()).toContain('Nei documenti e nelle pagine non c’è «zzqxwk».');
  expect(await page.locator('[data-avvisi] a', { hasText: 'glossario' }).count()).toBe(1);
});

test.each(['', '   '])('an empty question («%s») asks for words instead of searching', async (query) => {
  expect(await search(query)).toEqual([]);
  expect(await status()).toBe('Scrivi che cosa cerchi.');
});

test('what is typed is shown as text, never as markup', async () => {
  await search('<img src=x onerror=alert(1)>');
  expect(await page.locator('site-search img').count()).toBe(0);
  expect(await status()).toContain('<img src=x onerror=alert(1)>');
});

async function unfoldFilters(): Promise<void> {
  await page.locator('[data-filtri] nav').first().waitFor({ state: 'attached' });
  await page.locator('.narrow, .narrow details').evaluateAll((folded) => folded.forEach((details) => details.setAttribute('open', '')));
}

test('a figure is shown with its value, unit, territory, period, measure, place and note', async () => {
  await search('482');
  const [first] = await page.locator(`${READY} > li[data-tipo="cifra"]`).all();
  expect(await first!.locator('data').getAttribute('value')).toBe('482');
  const text = await first!.innerText();
  for (const part of ['482', 'CPI', 'Italia', '2019', 'Risultato', 'riga']) expect(text).toContain(part);
  expect(await first!.locator('h2 a').getAttribute('href')).toMatch(/indicatori\/[a-z-]+\/#risultati-2019-\d{4}$/);
});

test.each([
  [['1250', '1.250', 'n.1250', 'n. 1.250'], 'basilicata-2017-2020-0029'],
  [['32,8', '32.8', '32,8%', '32,8 %'], 'risultati-2019-0228'],
  [['50006', '50.006'], 'puglia-2020-0309'],
  [['260 milioni', '260.000.000'], 'risultati-2019-0003'],
])('the same number written as %j leads to the same figure', async (queries, figure) => {
  for (const query of queries)
    expect(
      (await answersTo(query)).slice(0, 3).map((address) => address.split('#')[1]),
      query,
    ).toContain(figure);
});

test.each(['l’accordo quadro', "l'accordo quadro", 'accordo quadro', 'ACCORDI QUADRO'])('«%s» finds the framework agreements', async (query) => {
  expect((await search(query)).slice(0, 3)).toContain('indicatori/accordi-quadro-stakeholder/');
});

test('territory and measure in the question count', async () => {
  const [first] = await answersTo('puglia docenti obiettivo');
  expect(first).toMatch(/^indicatori\/docenti-coinvolti\/#puglia-2020-/);
});

test('a mistyped word is corrected against the words of the site, and the page says so', async () => {
  expect((await search('basilcata')).slice(0, 3)).toContain('regioni/basilicata/');
  expect(await notices()).toContain('Risultati per «basilicata»: «basilcata» non è fra le parole del sito.');
});

test.each(['treno', 'fiore', 'pizza', 'eurostat', 'avvocato'])('«%s», a word of another matter, is not taken for a slip', async (query) => {
  expect(await search(query)).toEqual([]);
});

test('a synonym is sought too, and the page says which', async () => {
  expect((await search('lucano')).slice(0, 3)).toContain('regioni/basilicata/');
  expect(await notices()).toMatch(/Cercato anche: .*Basilicata/);
});

test('when nothing has all the words, the one given up is named', async () => {
  expect(await search('navigator aerospazio')).not.toHaveLength(0);
  expect(await notices()).toMatch(/Nessun risultato con tutte le parole; senza «(?:navigator|aerospazio)»:/);
});

test('beside an unknown word the known ones are offered as another search, not as an answer', async () => {
  expect(await search('eurostat puglia')).toEqual([]);
  await page.locator('[data-avvisi] a', { hasText: 'cerca senza «eurostat»' }).click();
  await page.waitForURL(/q=puglia$/);
  expect((await results()).slice(0, 3)).toContain('regioni/puglia/');
});

test('operators narrow by territory, measure and value, and say when nothing has their value', async () => {
  await search('territorio:puglia misura:risultato >1000');
  const figures = page.locator(`${READY} > li`);
  const shown = await figures.evaluateAll((items) =>
    items.map(
      (item) =>
        [
          Number(item.querySelector('data')?.getAttribute('value')),
          item.querySelector('.measure')?.textContent,
          item.querySelector('p')?.textContent,
        ] as const,
    ),
  );
  expect(shown).not.toHaveLength(0);
  expect(shown.filter(([value, measure, place]) => value <= 1000 || measure !== 'Risultato' || !place?.includes('Puglia'))).toEqual([]);
  expect(await search('territorio:atlantide')).toEqual([]);
  expect(await notices()).toContain('Nessun valore corrisponde a «territorio:atlantide»');
});

test('results follow what is typed, and the address follows the field', async () => {
  await search('navigator');
  await page.locator('main input[type="search"]').fill('91.541');
  await page.waitForFunction(() => location.search === '?q=91.541');
  expect((await results()).slice(0, 3)).toContain('indicatori/imprese-coinvolte/');
});

test('the back button brings back question, filters and results', async () => {
  await search('puglia');
  await unfoldFilters();
  await page
    .locator('[data-filtri] a', { hasText: /^Obiettivo \(/ })
    .first()
    .click();
  await page.waitForURL(/[?&](?:misura|tipo)=/);
  const narrowed = await addresses();
  await page.locator(`${READY} > li h2 a`).first().click();
  await page.waitForURL((url) => !url.pathname.endsWith('/cerca/'));
  await page.goBack();
  expect(await addresses()).toEqual(narrowed);
  await page.locator('[data-scelti] a').waitFor();
});

test('more results are shown on request, and stay after a reload', async () => {
  await search('navigator');
  const before = await addresses();
  await page.locator('[data-altri]').click();
  await page.waitForFunction((count) => document.querySelectorAll('ol[data-risultati] > li').length > count, before.length);
  const after = await addresses();
  expect(after.slice(0, before.length)).toEqual(before);
  await page.reload();
  expect(await addresses()).toEqual(after);
});

function status(): Promise<string | null> {
  return page.locator('[data-stato-ricerca]').textContent();
}
