// SPDX-License-Identifier: EUPL-1.2
import { readFile } from 'node:fs/promises';
import { read, utils } from '@e965/xlsx';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { readCslJson } from '../support/read-references.ts';
import { exploreInBrowser } from './explore-in-browser.ts';

const explorer = exploreInBrowser();

async function downloadBytes(format: string): Promise<Buffer> {
  const [file] = await Promise.all([
    explorer.page.waitForEvent('download'),
    explorer.page.locator(`[data-porta-via] button[value="${format}"]`).click(),
  ]);
  return readFile(await file.path());
}

const download = async (format: string): Promise<string> => (await downloadBytes(format)).toString('utf8');

test('the files are what is on screen: the same rows in the same order, the same cells', async () => {
  await explorer.open('?territorio=puglia&misura=obiettivo&ordina=-valore&colonne=indicatore,valore,territorio,fonte');
  const shown = await explorer.rowsOnScreen();
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
  explorer.page.on('request', (request) => asked.push(request.url()));
  await explorer.open('?territorio=puglia&misura=obiettivo&ordina=-valore');
  const before = asked.length;
  const shown = await explorer.rowsOnScreen();
  const csv = Papa.parse<Record<string, string>>(await download('csv'), { header: true, skipEmptyLines: true });
  const bytes = await downloadBytes('xlsx');
  // The writer comes only now.
  expect(asked.slice(before).filter((address) => address.endsWith('.js'))).not.toEqual([]);
  expect(asked.filter((address) => !address.startsWith(explorer.siteUrl) && !address.startsWith('blob:'))).toEqual([]);
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
  const marked = await explorer.page.evaluate(() => document.querySelectorAll('tr[data-cifra] .note-mark').length);
  expect(notes.length).toBeGreaterThanOrEqual(Math.max(1, marked));
  expect(notes.filter(({ id }) => !shown.some((row) => row.id === id))).toEqual([]);
});

test('a view is copied as a table and as a sentence with its citation', async () => {
  await explorer.open('?q=navigator&misura=risultato&colonne=valore');
  const shown = await explorer.rowsOnScreen();
  await explorer.page.locator('button[value="tabella"]').click();
  await explorer.page.locator('[data-porta-via] [role="status"]', { hasText: 'copiat' }).waitFor();
  const pasted = await explorer.page.evaluate(() => navigator.clipboard.readText());
  expect(
    pasted
      .trim()
      .split(/\r?\n/)
      .slice(1)
      .map((line) => line.split('\t')[0]),
  ).toEqual(shown.map(({ id }) => id));
  await explorer.open('?q=navigator+distanza&misura=risultato');
  await explorer.page.locator('button[value="frase"]').click();
  await explorer.page.locator('[data-porta-via] [role="status"]', { hasText: 'copiat' }).waitFor();
  const sentence = await explorer.page.evaluate(() => navigator.clipboard.readText());
  expect(sentence).toMatch(/risultato, Italia, .*: .*Navigator \(Rapporto 2019, riga \d+\)/);
  expect(sentence).toMatch(/in Atlante dei piani per il lavoro, versione .*\(consultato il …\)/);
});

test('a view is taken away as references, one a figure, the same as the files of those figures', async () => {
  await explorer.open('?territorio=puglia&misura=obiettivo&ordina=-valore');
  const shown = (await explorer.rowsOnScreen()).map(({ id }) => id);
  expect(shown.length).toBeGreaterThan(50);
  const published = async (ending: string): Promise<readonly string[]> =>
    Promise.all(shown.map(async (id) => (await fetch(`${explorer.siteUrl}api/v1/osservazioni/${id}.${ending}`)).text()));
  expect((await download('bib')).trim().split('\n\n')).toEqual((await published('bib')).map((entry) => entry.trim()));
  expect(await explorer.page.locator('[data-porta-via] [role="status"]').innerText()).toBe(`${shown.length} citazioni nel file vista.bib.`);
  expect(readCslJson(await download('csl.json'))).toEqual((await published('csl.json')).flatMap(readCslJson));
});
