// SPDX-License-Identifier: EUPL-1.2
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { HTMLElement } from 'node-html-parser';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { publishingAddress } from '../../scripts/publishing-address.ts';
import { siteFolder } from '../support/folders.ts';
import { readCsv, readJsonRows, readSheet, type PublishedRow } from '../support/published-files.ts';
import { readPages } from '../support/site-pages.ts';

const pages = (await readPages(siteFolder)).filter(({ path }) => /^confronta\/[^/]+\/$/.test(path));
const readBytes = (path: string, ending: string): Promise<Buffer> => readFile(join(siteFolder, path, `confronto.${ending}`));
const readText = async (path: string, ending: string): Promise<string> => (await readBytes(path, ending)).toString('utf8');
const clean = (text = ''): string => text.replace(/\s+/g, ' ').trim();

/** A row of a comparison: of each side, which figures stand there with what values; and what is said of them. */
interface ComparedRow {
  readonly name: string;
  readonly shared: string;
  readonly sides: readonly (readonly string[])[];
  readonly verdict: string;
}

function shownRow(row: HTMLElement): ComparedRow {
  const [name, ...cells] = row.children;
  const verdict = clean(cells.pop()?.text);
  return {
    name: clean(name?.querySelector('a')?.text),
    shared: clean(name?.querySelector('.printed')?.text).replace(/^· /, ''),
    sides: cells.map((cell) =>
      cell.querySelectorAll('data').map((figure) => `${figure.attributes['data-osservazione']} ${figure.attributes['value']}`),
    ),
    verdict: verdict.replace(/^[✓✗] /, ''),
  };
}

/** The lines of a file that are one row on screen, by the sides that its columns are named after. */
function takenRow(lines: readonly PublishedRow[], sides: readonly string[]): ComparedRow {
  const [line] = lines;
  return {
    name: line?.['indicatore_nome'] ?? '?',
    shared: line?.['in_comune'] ?? '?',
    sides: sides.map((side) => lines.filter((one) => one[`${side}_id`] !== '').map((one) => `${one[`${side}_id`]} ${one[`${side}_valore`]}`)),
    verdict: [line?.['si_confrontano'] === 'si' ? 'sì' : 'no', line?.['motivo']].filter((part) => part !== '').join(': '),
  };
}

test('there are ready comparisons, of territories and of plans', () => {
  expect(pages.length).toBeGreaterThan(3);
  expect(pages.map(({ path }) => path)).toContain('confronta/periodi/');
});

test.each(pages)('the CSV of $path has the rows on screen, in their order, with the same figures and verdicts', async ({ path, document }) => {
  const tables = document.querySelectorAll('table.folding');
  const shown = tables.map((table) => table.querySelectorAll('tbody tr').map(shownRow));
  const lines = readCsv(await readText(path, 'csv'), ',');
  const sides = [...new Set(Object.keys(lines[0] ?? {}).flatMap((column) => /^(.*)_valore$/.exec(column)?.[1] ?? []))];
  const taken = [...Map.groupBy(lines, (line) => line['passaggio']).values()].map((passage) =>
    [...Map.groupBy(passage, (line) => line['riga']).values()].map((row) => takenRow(row, sides)),
  );
  expect(shown.flat().length).toBeGreaterThan(2);
  expect(taken).toEqual(shown);
});

test('the file of the comparison of plans names the lines as the page does', async () => {
  const page = pages.find(({ path }) => path === 'confronta/periodi/');
  const shown = page?.document.querySelectorAll('section[aria-labelledby^="passaggio-"]').map((section) => ({
    from: clean(section.querySelector('h2')?.text.split(' → ')[0]),
    to: section.querySelector('p a')?.getAttribute('href'),
  }));
  const passages = Map.groupBy(readCsv(await readText('confronta/periodi/', 'csv'), ','), (line) => line['passaggio']);
  const { base } = publishingAddress(process.env);
  expect([...passages.values()].map(([line]) => ({ from: line?.['da_linea_nome'], to: `${base}programmi/${line?.['a_linea']}/` }))).toEqual(shown);
});

test.each(pages)('the files of $path in other formats, and the text to paste, say what its CSV says', async ({ path }) => {
  const rows = readCsv(await readText(path, 'csv'), ',');
  expect(readJsonRows(await readText(path, 'json'))).toEqual(rows);
  const withPoints = (row: PublishedRow): PublishedRow =>
    Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, name.endsWith('_valore') ? cell.replace(',', '.') : cell]));
  expect(readCsv(await readText(path, 'excel-it.csv'), ';').map(withPoints)).toEqual(rows);
  const pasted = Papa.parse<PublishedRow>(await readText(path, 'txt'), { delimiter: '\t', header: true, skipEmptyLines: true });
  expect(pasted.errors).toEqual([]);
  expect(pasted.data.map(withPoints)).toEqual(rows);
  const workbook = await readBytes(path, 'xlsx');
  expect(readSheet(workbook, 'Confronto')).toEqual(rows);
  const noted = rows.flatMap((row) =>
    Object.entries(row).flatMap(([name, cell]) =>
      name.endsWith('_note')
        ? cell
            .split(' ')
            .filter(Boolean)
            .map((note) => `${row[name.replace(/note$/, 'id')]} ${note}`)
        : [],
    ),
  );
  expect(
    readSheet(workbook, 'Note')
      .map(({ id, nota }) => `${id} ${nota}`)
      .toSorted(),
  ).toEqual(noted.toSorted());
});

test.each(pages)('$path leads to each of its files without a script, and to the text to paste', ({ path, document }) => {
  const links = document.querySelectorAll('.downloads a[download]').map((link) => link.getAttribute('href'));
  const { base } = publishingAddress(process.env);
  expect(links).toEqual(['csv', 'excel-it.csv', 'xlsx', 'json'].map((ending) => `${base}${path}confronto.${ending}`));
  expect(document.querySelector('copy-file form')?.getAttribute('action')).toBe(`${base}${path}confronto.txt`);
});
