// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest';
import { exploreInBrowser } from './explore-in-browser.ts';

const explorer = exploreInBrowser();

test('all the figures are there, in the order of the published file', async () => {
  await explorer.open('');
  const published = await explorer.publishedFigures();
  expect(await explorer.status()).toContain(`su ${published.length}`);
  expect((await explorer.rowsOnScreen()).map(({ id }) => id)).toEqual(published.map(({ id }) => id));
});

test('with the keyboard alone a facet is opened and chosen, and the count is announced', async () => {
  await explorer.open('');
  const all = await explorer.status();
  await explorer.page.locator('[data-faccetta="misura"] summary').focus();
  await explorer.page.keyboard.press('Enter');
  await explorer.page.locator('[data-faccetta="misura"] input').first().waitFor();
  await explorer.page.keyboard.press('Tab');
  const label = await explorer.page.evaluate(() => document.activeElement?.parentElement?.textContent ?? '');
  await explorer.page.keyboard.press('Space');
  await explorer.page.waitForURL(/misura=/);
  expect(await explorer.status()).not.toBe(all);
  // The count beside the value was the number of figures that choosing it leaves.
  expect(await explorer.status()).toContain(/\(([\d.]+)\)/.exec(label)?.[1]);
  expect(await explorer.page.evaluate(() => (document.activeElement as HTMLInputElement).checked)).toBe(true);
});

test('the back button brings back each choice, and an address opened anew shows the same', async () => {
  await explorer.open('');
  const first = await explorer.status();
  await explorer.page.locator('[name="gruppo"]').selectOption('tema');
  await explorer.page.locator('[data-faccetta="territorio"] summary').click();
  await explorer.page.locator('[data-faccetta="territorio"] input[value="puglia"]').check();
  await explorer.page.waitForURL(/territorio=puglia&gruppo=tema/);
  const narrowed = await explorer.status();
  const rows = await explorer.rowsOnScreen();
  await explorer.page.reload();
  await explorer.page.waitForSelector('data-explorer[data-stato="pronto"]');
  expect(await explorer.status()).toBe(narrowed);
  expect(await explorer.rowsOnScreen()).toEqual(rows);
  await explorer.page.goBack();
  await explorer.page.waitForURL(/\?gruppo=tema$/);
  expect(await explorer.status()).toBe(first);
  await explorer.page.goBack();
  expect(await explorer.page.locator('[name="gruppo"]').inputValue()).toBe('');
});

test('headings sort, and say how', async () => {
  await explorer.open('?territorio=basilicata');
  await explorer.page.locator('thead button[value="valore"]').click();
  await explorer.page.waitForURL(/ordina=valore/);
  await explorer.page.locator('thead button[value="valore"]').click();
  await explorer.page.waitForURL(/ordina=-valore/);
  expect(await explorer.page.locator('thead th[aria-sort="descending"]').innerText()).toContain('Valore');
  expect(await explorer.page.evaluate(() => (document.activeElement as HTMLButtonElement).value)).toBe('valore');
});

test('on a phone each row is a list of labels and values, and the page does not scroll sideways', async () => {
  await explorer.page.setViewportSize({ width: 320, height: 700 });
  await explorer.open('');
  expect(await explorer.page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  const label = await explorer.page
    .locator('tr[data-cifra] td')
    .first()
    .evaluate((cell) => getComputedStyle(cell, '::before').content);
  expect(label).toBe('"Misura"');
  // A heading has no name before it, and begins where the names do.
  await explorer.open('?gruppo=territorio');
  const starts = await explorer.page.evaluate(() =>
    ['tr.group strong', 'tr[data-cifra] th'].map((part) => {
      const found = document.querySelector(part);
      return found === null ? Number.NaN : found.getBoundingClientRect().left;
    }),
  );
  expect((starts[0] ?? 0) - (starts[1] ?? 0)).toBeLessThan(24);
});

test('a view without figures says what to do, and offers nothing to take away', async () => {
  await explorer.open('?q=parolachenonesiste');
  expect(await explorer.status()).toMatch(/^Nessuna cifra su [\d.]+: togli una scelta o cambia le parole\.$/);
  for (const part of ['[data-righe]', '[data-porta-via]', '[data-grafico]']) expect(await explorer.page.locator(part).isVisible()).toBe(false);
  await explorer.page.locator('[data-azzera]').click();
  expect(await explorer.page.locator('[data-porta-via]').isVisible()).toBe(true);
});
