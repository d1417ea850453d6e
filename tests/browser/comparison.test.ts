// SPDX-License-Identifier: EUPL-1.2
import { readFile } from 'node:fs/promises';
import Papa from 'papaparse';
import type { Browser, Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { pageForEachTest } from './page-for-each-test.ts';

const siteUrl = inject('siteUrl');
const ROW = 'territory-comparison[data-stato="pronto"] tbody tr';
let browser: Browser;
let page: Page;

pageForEachTest(
  (opened, launched) => {
    [page, browser] = [opened, launched];
  },
  { permissions: ['clipboard-read', 'clipboard-write'] },
);

/** The rows as text, each with the marks of its notes: a mark opens its notes here, and leads to them there. */
const tableText = (selector: string): Promise<readonly string[]> =>
  page.locator(`${selector} tbody tr`).evaluateAll((rows) =>
    rows.map((row) => {
      const marks = [...row.querySelectorAll('.note-mark')];
      marks.forEach((mark) => mark.remove());
      return `${(row.textContent ?? '').replace(/\s+/g, ' ').trim()} (${marks.map(({ textContent }) => textContent?.replace(/\s+/g, '')).join()})`;
    }),
  );

test('territories chosen by the reader are compared as the page made for them does', async () => {
  await page.goto(`${siteUrl}confronta/?territori=puglia,basilicata,italia`);
  await page.waitForSelector(ROW);
  const chosen = await tableText('territory-comparison');
  await page.goto(`${siteUrl}confronta/puglia-basilicata-italia/`);
  const compact = (rows: readonly string[]) => rows.map((row) => row.replaceAll(' ', ''));
  expect(compact(await tableText('main'))).toEqual(compact(chosen));
});

test('ticking territories makes the comparison, the address follows, and the back button undoes it', async () => {
  await page.goto(`${siteUrl}confronta/`);
  await page.waitForSelector('territory-comparison[data-stato="pronto"]');
  const status = page.locator('territory-comparison > [role="status"]');
  expect(await status.innerText()).toBe('Scegli almeno due territori.');
  await page.locator('input[value="puglia"]').focus();
  await page.keyboard.press('Space');
  expect(await status.innerText()).toBe('Scegli un altro territorio.');
  await page.locator('input[value="italia"]').check();
  await page.waitForURL(/\?territori=puglia,italia$/);
  const rows = await page.locator(ROW).count();
  expect(await status.innerText()).toMatch(new RegExp(`^${rows} righe, di cui \\d+ con cifre che si confrontano\\.$`));
  await page.goBack();
  expect(await page.locator(ROW).count()).toBe(0);
  expect(await page.locator('input[value="italia"]').isChecked()).toBe(false);
});

test('rows that are not comparable say why, and no row says both', async () => {
  await page.goto(`${siteUrl}confronta/puglia-basilicata-italia/`);
  const verdicts = await page.locator('tbody td:last-child').allInnerTexts();
  expect(verdicts.length).toBeGreaterThan(10);
  expect(verdicts.map((text) => text.replace(/\s+/g, ' ')).filter((text) => !/✓ sì(?::|$)|✗ no: ./.test(text))).toEqual([]);
});

test('the CSV file of a comparison has the rows on screen, with the figures of each side and the verdict', async () => {
  await page.goto(`${siteUrl}confronta/?territori=puglia,basilicata,italia`);
  await page.waitForSelector(ROW);
  const onScreen = await page.locator(ROW).evaluateAll((rows) =>
    rows.map((row) => {
      const [name, ...cells] = [...row.children];
      const verdict = (cells.pop()?.textContent ?? '').replace(/^[✓✗] /, '');
      return {
        name: name?.querySelector('a')?.textContent,
        shared: name?.querySelector('.printed')?.textContent?.replace(' · ', '') ?? '',
        sides: cells.map((cell) =>
          [...cell.querySelectorAll('data')].map((figure) => `${figure.dataset['osservazione'] ?? ''} ${figure.getAttribute('value') ?? ''}`),
        ),
        verdict: verdict.split(': ')[0],
        reason: verdict.split(': ').slice(1).join(': '),
      };
    }),
  );
  expect(onScreen.length).toBeGreaterThan(10);
  const [file] = await Promise.all([page.waitForEvent('download'), page.locator('[data-porta-via] button[value="csv"]').click()]);
  expect(file.suggestedFilename()).toBe('confronto.csv');
  const { data, errors } = Papa.parse<Record<string, string>>(await readFile(await file.path(), 'utf8'), { header: true, skipEmptyLines: true });
  expect(errors).toEqual([]);
  const inFile = [...Map.groupBy(data, (line) => line['riga']).values()].map((lines) => ({
    name: lines[0]?.['indicatore_nome'],
    shared: lines[0]?.['in_comune'],
    sides: ['puglia', 'basilicata', 'italia'].map((side) =>
      lines.filter((line) => line[`${side}_id`] !== '').map((line) => `${line[`${side}_id`] ?? ''} ${line[`${side}_valore`] ?? ''}`),
    ),
    verdict: lines[0]?.['si_confrontano'] === 'si' ? 'sì' : 'no',
    reason: lines[0]?.['motivo'],
  }));
  expect(inFile).toEqual(onScreen);
  const figures = onScreen.flatMap(({ sides }) => sides.flat()).length;
  expect(await page.locator('[data-porta-via] [role="status"]').innerText()).toBe(`${figures} cifre nel file confronto.csv.`);
});

test('there is nothing to take away before two territories are chosen', async () => {
  await page.goto(`${siteUrl}confronta/?territori=puglia`);
  await page.waitForSelector('territory-comparison[data-stato="pronto"]');
  expect(await page.locator('[data-porta-via]').isVisible()).toBe(false);
});

test('the file of territories that the reader chooses is the one of the page made for them', async () => {
  await page.goto(`${siteUrl}confronta/?territori=puglia,basilicata,italia`);
  await page.waitForSelector(ROW);
  const [chosen] = await Promise.all([page.waitForEvent('download'), page.locator('[data-porta-via] button[value="csv"]').click()]);
  await page.goto(`${siteUrl}confronta/puglia-basilicata-italia/`);
  const [ready] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'CSV', exact: true }).click()]);
  expect(ready.suggestedFilename()).toBe('confronto.csv');
  expect(await readFile(await ready.path(), 'utf8')).toBe(await readFile(await chosen.path(), 'utf8'));
});

test('the comparison of plans is copied as a table, with the keyboard, and says so', async () => {
  await page.goto(`${siteUrl}confronta/periodi/`);
  await page.getByRole('button', { name: 'Copia come tabella' }).focus();
  await page.keyboard.press('Enter');
  await page.locator('copy-file [role="status"]', { hasText: 'Copiata' }).waitFor();
  const pasted = (await page.evaluate(() => navigator.clipboard.readText())).replaceAll('\r\n', '\n');
  expect(pasted).toBe((await (await fetch(`${siteUrl}confronta/periodi/confronto.txt`)).text()).replaceAll('\r\n', '\n'));
  const shown = await page.locator('main tbody data').evaluateAll((figures) => figures.map((figure) => figure.getAttribute('data-osservazione')));
  expect(shown.filter((id) => !pasted.includes(`\t${id ?? '?'}\t`))).toEqual([]);
});

test('without JavaScript the button to copy opens the text', async () => {
  const plain = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await plain.goto(`${siteUrl}confronta/periodi/`);
  await plain.getByRole('button', { name: 'Copia come tabella' }).click();
  await plain.waitForURL(/\/confronta\/periodi\/confronto\.txt\??$/);
  expect(await plain.locator('body').innerText()).toContain('passaggio\tda_linea\t');
  await plain.context().close();
});
