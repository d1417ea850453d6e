// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest';
import { exploreInBrowser } from './explore-in-browser.ts';

const explorer = exploreInBrowser();

test('few figures of one unit are drawn, each with its value', async () => {
  await explorer.open('?q=navigator&misura=risultato');
  const drawn = await explorer.page
    .locator('[data-grafico] svg.wide text[data-osservazione]')
    .evaluateAll((texts) => texts.map((text) => text.getAttribute('data-osservazione')));
  expect(drawn.length).toBeGreaterThan(1);
  expect((await explorer.rowsOnScreen()).map(({ id }) => id)).toEqual(expect.arrayContaining(drawn));
  await explorer.open('');
  expect(await explorer.page.locator('[data-grafico]').innerText()).toContain('al più 30 cifre');
});

test('targets that a table prints beside their results are drawn with them, each with both numbers', async () => {
  await explorer.open('?sezione=po-2019-2021/sezione-2&documento=risultati-2019&misura=obiettivo,risultato');
  const valueOf = new Map((await explorer.publishedFigures()).map(({ id = '', ...figure }) => [id, figure]));
  for (const [picture, width] of [
    ['wide', 1280],
    ['narrow', 320],
  ] as const) {
    await explorer.page.setViewportSize({ width, height: 900 });
    const drawn = await explorer.page.locator(`[data-grafico] svg.${picture}:visible text:has([data-osservazione])`).evaluateAll((texts) =>
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
    expect(await explorer.page.locator('[data-grafico] > p').innerText()).toContain(`${drawn.length} obiettivi, ciascuno con il suo risultato`);
    expect(await explorer.page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  }
});

test('figures of more units are as many groups of bars, and one alone in its unit is left out', async () => {
  await explorer.open('?sezione=po-2017-2020/sezione-3&misura=risultato');
  const view = (await explorer.publishedFigures()).filter(({ sezione, misura }) => sezione === 'po-2017-2020/sezione-3' && misura === 'risultato');
  const units = [...Map.groupBy(view, ({ unita }) => unita).values()].map((figures) => figures.map(({ id }) => id));
  const groups = units.filter((ids) => ids.length > 1);
  expect(groups).toHaveLength(2);
  const drawn = await explorer.page
    .locator('[data-grafico] figure')
    .evaluateAll((figures) =>
      figures.map((figure) => [...figure.querySelectorAll('svg.wide [data-osservazione]')].map((text) => text.getAttribute('data-osservazione'))),
    );
  expect(drawn).toEqual(groups);
  const left = view.length - groups.flat().length;
  expect(await explorer.page.locator('[data-grafico] > p').innerText()).toContain(`fuori ${left} cifr`);
});
