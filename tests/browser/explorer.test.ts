// SPDX-License-Identifier: EUPL-1.2
import { readFile } from 'node:fs/promises';
import { read, utils } from '@e965/xlsx';
import Papa from 'papaparse';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, inject, test } from 'vitest';
import { launchBrowser } from './launch-browser.ts';
import { watchTroubles } from './watch-troubles.ts';

const siteUrl = inject('siteUrl');
const READY = 'data-explorer[data-stato="pronto"]';
let browser: Browser;
let page: Page;
let troubles: readonly string[];

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());
beforeEach(async () => {
  page = await (await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'], viewport: { width: 1280, height: 900 } })).newPage();
  troubles = watchTroubles(page, siteUrl);
});
afterEach(async () => {
  await page.context().close();
  expect(troubles).toEqual([]);
});

async function open(query: string): Promise<void> {
  await page.goto(`${siteUrl}esplora/${query}`);
  await page.waitForSelector(READY);
}

const status = (): Promise<string> => page.locator('data-explorer > [role="status"]').innerText();

interface ShownRow {
  readonly id: string;
  readonly cells: Readonly<Record<string, string>>;
}

/** Every row of the view, read while scrolling from the first to the last: only those in sight are in the page. */
async function rowsOnScreen(): Promise<readonly ShownRow[]> {
  const rows = new Map<number, ShownRow>();
  const frame = page.locator('[data-righe]');
  for (;;) {
    const seen = await frame.locator('tr[data-cifra]').evaluateAll((found) =>
      found.map((row) => ({
        index: Number(row.dataset['index']),
        id: row.dataset['cifra'] ?? '',
        cells: Object.fromEntries(
          [...row.children].map((cell) => [cell.getAttribute('data-label') ?? '', cell.textContent?.replace(/ !$/, '') ?? '']),
        ),
      })),
    );
    for (const { index, ...row } of seen) rows.set(index, row);
    const ended = await frame.evaluate((element) => element.scrollTop + element.clientHeight >= element.scrollHeight - 1);
    if (ended) return [...rows].toSorted(([a], [b]) => a - b).map(([, row]) => row);
    await frame.evaluate((element) => element.scrollBy({ top: element.clientHeight * 0.8, behavior: 'instant' }));
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  }
}

async function downloadBytes(format: string): Promise<Buffer> {
  const [file] = await Promise.all([page.waitForEvent('download'), page.locator(`[data-porta-via] button[value="${format}"]`).click()]);
  return readFile(await file.path());
}

const download = async (format: string): Promise<string> => (await downloadBytes(format)).toString('utf8');

test('all the figures are there, in the order of the published file', async () => {
  await open('');
  const published = Papa.parse<Record<string, string>>(await (await fetch(`${siteUrl}dati/osservazioni.csv`)).text(), {
    header: true,
    skipEmptyLines: true,
  }).data;
  expect(await status()).toContain(`su ${published.length}`);
  expect((await rowsOnScreen()).map(({ id }) => id)).toEqual(published.map(({ id }) => id));
});

test('the files are what is on screen: the same rows in the same order, the same cells', async () => {
  await open('?territorio=puglia&misura=obiettivo&ordina=-valore&colonne=indicatore,valore,territorio,fonte');
  const shown = await rowsOnScreen();
  expect(shown.length).toBeGreaterThan(50);
  const csv = Papa.parse<Record<string, string>>(await download('csv'), { header: true, skipEmptyLines: true });
  expect(csv.meta.fields).toEqual([
    'id',
    'indicatore',
    'indicatore_nome',
    'dettaglio',
    'valore',
    'qualificatore',
    'unita',
    'territorio',
    'territorio_nome',
    'documento',
    'riga_inizio',
    'riga_fine',
    'url',
  ]);
  expect(csv.data.map(({ id }) => id)).toEqual(shown.map(({ id }) => id));
  csv.data.forEach((row, index) => {
    const { Indicatore = '', Valore = '', Territorio = '', 'Dove lo dice': place = '' } = shown[index]?.cells ?? {};
    expect(Indicatore).toBe([row['indicatore_nome'], row['dettaglio']].filter(Boolean).join(' · '));
    expect(Valore.replaceAll('.', '').replace(',', '.')).toContain(String(Number(row['valore'])));
    expect(Territorio).toBe(row['territorio_nome']);
    expect(place).toMatch(new RegExp(`\\b${row['riga_inizio'] ?? ''}\\b`));
  });
  const json = JSON.parse(await download('json')) as readonly Record<string, unknown>[];
  expect(json.map((row) => Object.values(row).map((value) => (value === null ? '' : String(value))))).toEqual(
    csv.data.map((row) => Object.entries(row).map(([name, value]) => (name === 'valore' ? String(Number(value)) : value))),
  );
  const excel = Papa.parse<Record<string, string>>((await download('excel-it.csv')).replace('\ufeff', ''), {
    header: true,
    delimiter: ';',
    skipEmptyLines: true,
  });
  expect(excel.data.map((row) => ({ ...row, valore: row['valore']?.replace(',', '.') }))).toEqual(csv.data);
});

test('the Excel file is what is on screen, with numbers as numbers, and no request leaves the site for it', async () => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await open('?territorio=puglia&misura=obiettivo&ordina=-valore');
  const before = asked.length;
  const shown = await rowsOnScreen();
  const csv = Papa.parse<Record<string, string>>(await download('csv'), { header: true, skipEmptyLines: true });
  const bytes = await downloadBytes('xlsx');
  // The writer comes only now.
  expect(asked.slice(before).filter((address) => address.endsWith('.js'))).not.toEqual([]);
  expect(asked.filter((address) => !address.startsWith(siteUrl) && !address.startsWith('blob:'))).toEqual([]);
  const { Sheets, SheetNames } = read(bytes, { cellNF: true });
  expect(SheetNames).toEqual(['Vista', 'Note']);
  const cells = utils.sheet_to_json<readonly (string | number | null)[]>(Sheets['Vista'] ?? {}, { header: 1, raw: true, defval: null });
  expect(cells[0]).toEqual(csv.meta.fields);
  // Days are days there: read back as text they are those of the CSV.
  const plain = (cell: unknown): unknown => (cell instanceof Date ? cell.toISOString().slice(0, 10) : cell);
  const rows = cells.slice(1).map((row) => Object.fromEntries(row.map((cell, index) => [csv.meta.fields?.[index] ?? '', plain(cell)])));
  expect(rows.map(({ id }) => id)).toEqual(shown.map(({ id }) => id));
  const numbers = ['valore', 'riga_inizio', 'riga_fine'];
  expect(rows).toEqual(
    csv.data.map((row) =>
      Object.fromEntries(Object.entries(row).map(([name, text]) => [name, text === '' ? null : numbers.includes(name) ? Number(text) : text])),
    ),
  );
  const notes = utils.sheet_to_json<Record<string, string>>(Sheets['Note'] ?? {});
  const marked = await page.evaluate(() => document.querySelectorAll('tr[data-cifra] .note-mark').length);
  expect(notes.length).toBeGreaterThanOrEqual(Math.max(1, marked));
  expect(notes.filter(({ id }) => !shown.some((row) => row.id === id))).toEqual([]);
});

test('a view is copied as a table and as a sentence with its citation', async () => {
  await open('?q=navigator&misura=risultato&colonne=valore');
  const shown = await rowsOnScreen();
  await page.locator('button[value="tabella"]').click();
  await page.locator('[data-porta-via] [role="status"]', { hasText: 'copiat' }).waitFor();
  const pasted = await page.evaluate(() => navigator.clipboard.readText());
  expect(
    pasted
      .trim()
      .split(/\r?\n/)
      .slice(1)
      .map((line) => line.split('\t')[0]),
  ).toEqual(shown.map(({ id }) => id));
  await open('?q=navigator+distanza&misura=risultato');
  await page.locator('button[value="frase"]').click();
  await page.locator('[data-porta-via] [role="status"]', { hasText: 'copiat' }).waitFor();
  const sentence = await page.evaluate(() => navigator.clipboard.readText());
  expect(sentence).toMatch(/risultato, Italia, .*: .*Navigator \(Rapporto 2019, riga \d+\)/);
  expect(sentence).toMatch(/in Atlante dei piani per il lavoro, versione .*\(consultato il …\)/);
});

test('with the keyboard alone a facet is opened and chosen, and the count is announced', async () => {
  await open('');
  const all = await status();
  await page.locator('[data-faccetta="misura"] summary').focus();
  await page.keyboard.press('Enter');
  await page.locator('[data-faccetta="misura"] input').first().waitFor();
  await page.keyboard.press('Tab');
  const label = await page.evaluate(() => document.activeElement?.parentElement?.textContent ?? '');
  await page.keyboard.press('Space');
  await page.waitForURL(/misura=/);
  expect(await status()).not.toBe(all);
  // The count beside the value was the number of figures that choosing it leaves.
  expect(await status()).toContain(/\(([\d.]+)\)/.exec(label)?.[1]);
  expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).checked)).toBe(true);
});

test('the back button brings back each choice, and an address opened anew shows the same', async () => {
  await open('');
  const first = await status();
  await page.locator('[name="gruppo"]').selectOption('tema');
  await page.locator('[data-faccetta="territorio"] summary').click();
  await page.locator('[data-faccetta="territorio"] input[value="puglia"]').check();
  await page.waitForURL(/territorio=puglia&gruppo=tema/);
  const narrowed = await status();
  const rows = await rowsOnScreen();
  await page.reload();
  await page.waitForSelector(READY);
  expect(await status()).toBe(narrowed);
  expect(await rowsOnScreen()).toEqual(rows);
  await page.goBack();
  await page.waitForURL(/\?gruppo=tema$/);
  expect(await status()).toBe(first);
  await page.goBack();
  expect(await page.locator('[name="gruppo"]').inputValue()).toBe('');
});

test('headings sort, and say how', async () => {
  await open('?territorio=basilicata');
  await page.locator('thead button[value="valore"]').click();
  await page.waitForURL(/ordina=valore/);
  await page.locator('thead button[value="valore"]').click();
  await page.waitForURL(/ordina=-valore/);
  expect(await page.locator('thead th[aria-sort="descending"]').innerText()).toContain('Valore');
  expect(await page.evaluate(() => (document.activeElement as HTMLButtonElement).value)).toBe('valore');
});

test('few figures of one unit are drawn, each with its value', async () => {
  await open('?q=navigator&misura=risultato');
  const drawn = await page
    .locator('[data-grafico] svg.wide text[data-osservazione]')
    .evaluateAll((texts) => texts.map((text) => text.getAttribute('data-osservazione')));
  expect(drawn.length).toBeGreaterThan(1);
  expect((await rowsOnScreen()).map(({ id }) => id)).toEqual(expect.arrayContaining(drawn));
  await open('');
  expect(await page.locator('[data-grafico]').innerText()).toContain('al più 30 cifre');
});

const publishedFigures = async (): Promise<readonly Record<string, string>[]> =>
  Papa.parse<Record<string, string>>(await (await fetch(`${siteUrl}dati/osservazioni.csv`)).text(), { header: true, skipEmptyLines: true }).data;

test('targets that a table prints beside their results are drawn with them, each with both numbers', async () => {
  await open('?sezione=po-2019-2021/sezione-2&documento=risultati-2019&misura=obiettivo,risultato');
  const valueOf = new Map((await publishedFigures()).map(({ id = '', ...figure }) => [id, figure]));
  for (const [picture, width] of [
    ['wide', 1280],
    ['narrow', 320],
  ] as const) {
    await page.setViewportSize({ width, height: 900 });
    const drawn = await page.locator(`[data-grafico] svg.${picture}:visible text:has([data-osservazione])`).evaluateAll((texts) =>
      texts.map((text) => ({
        text: text.textContent ?? '',
        ids: [...text.querySelectorAll('[data-osservazione]')].map((figure) => figure.getAttribute('data-osservazione') ?? ''),
      })),
    );
    expect(drawn.length).toBeGreaterThan(1);
    for (const { text, ids } of drawn) {
      const [result, target] = ids.map((id) => valueOf.get(id));
      expect([result?.['misura'], target?.['misura']]).toEqual(['risultato', 'obiettivo']);
      expect([result?.['tabella'], result?.['riga_inizio'], result?.['indicatore']]).toEqual([
        target?.['tabella'],
        target?.['riga_inizio'],
        target?.['indicatore'],
      ]);
      expect(text.replaceAll('.', '')).toMatch(new RegExp(`\\b${result?.['valore'] ?? ''} su ${target?.['valore'] ?? ''}\\b`));
    }
    expect(await page.locator('[data-grafico] > p').innerText()).toContain(`${drawn.length} obiettivi, ciascuno con il suo risultato`);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  }
});

test('figures of more units are as many groups of bars, and one alone in its unit is left out', async () => {
  await open('?sezione=po-2017-2020/sezione-3&misura=risultato');
  const view = (await publishedFigures()).filter(({ sezione, misura }) => sezione === 'po-2017-2020/sezione-3' && misura === 'risultato');
  const units = [...Map.groupBy(view, ({ unita }) => unita).values()].map((figures) => figures.map(({ id }) => id));
  const groups = units.filter((ids) => ids.length > 1);
  expect(groups).toHaveLength(2);
  const drawn = await page
    .locator('[data-grafico] figure')
    .evaluateAll((figures) =>
      figures.map((figure) => [...figure.querySelectorAll('svg.wide [data-osservazione]')].map((text) => text.getAttribute('data-osservazione'))),
    );
  expect(drawn).toEqual(groups);
  const left = view.length - groups.flat().length;
  expect(await page.locator('[data-grafico] > p').innerText()).toContain(`fuori ${left} cifr`);
});

test('on a phone each row is a list of labels and values, and the page does not scroll sideways', async () => {
  await page.setViewportSize({ width: 320, height: 700 });
  await open('');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  const label = await page
    .locator('tr[data-cifra] td')
    .first()
    .evaluate((cell) => getComputedStyle(cell, '::before').content);
  expect(label).toBe('"Misura"');
});
