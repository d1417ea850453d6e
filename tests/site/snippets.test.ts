// SPDX-License-Identifier: EUPL-1.2
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, inject, test } from 'vitest';
import { publishingAddress } from '../../scripts/publishing-address.ts';
import { siteFolder } from '../support/folders.ts';
import { queryParquet } from '../support/query-parquet.ts';
import { readJsonRows, readPublished } from '../support/published-files.ts';
import { readPages } from '../support/site-pages.ts';

const run = promisify(execFile);
const { site, base } = publishingAddress(process.env);
const pages = (await readPages(siteFolder)).filter(({ path }) => /^dati\/[^/]+\/$/.test(path));

/** The lines that the page of a table gives for a tool, with addresses that answer here. */
function snippets(tool: string, home: string): readonly { readonly table: string; readonly code: string }[] {
  return pages.flatMap(({ path, document }) => {
    const [block] = document.querySelectorAll('pre[data-strumento]').filter((element) => element.getAttribute('data-strumento') === tool);
    return block ? [{ table: path.split('/')[1] ?? '', code: block.text.trim().replaceAll(`${site}${base}`, home) }] : [];
  });
}
const rowsOf = async (table: string): Promise<number> => readJsonRows(await readPublished(`${table}.json`)).length;

test('the lines for JavaScript read every table', async () => {
  const given = snippets('JavaScript', inject('siteUrl'));
  expect(given.length).toBeGreaterThan(15);
  for (const { table, code } of given) {
    const { stdout } = await run(process.execPath, ['--input-type=module', '--eval', code]);
    expect([table, Number(stdout)]).toEqual([table, await rowsOf(table)]);
  }
});

test('the lines for DuckDB read every table', async () => {
  const given = snippets('DuckDB', `${siteFolder}/`);
  expect(given.length).toBeGreaterThan(15);
  for (const { table, code } of given) {
    const [answer] = await queryParquet(code);
    expect([table, Number(answer?.['righe'])]).toEqual([table, await rowsOf(table)]);
  }
});

test('the lines for the API read the figures of a territory', async () => {
  const block = pages.find(({ path }) => path === 'dati/api/')?.document.querySelector('pre');
  const { stdout } = await run(process.execPath, ['--input-type=module', '--eval', (block?.text ?? '').replace(`${site}${base}`, inject('siteUrl'))]);
  expect(stdout.trim()).toBe(`Puglia ${await rowsOf('territori/puglia')}`);
});

const python = await run('python3', ['--version']).then(
  () => true,
  () => false,
);
test.skipIf(!python)('the lines for Python read every table, where Python is installed', async () => {
  const given = snippets('Python', inject('siteUrl'));
  expect(given.length).toBeGreaterThan(15);
  for (const { table, code } of given) {
    const { stdout } = await run('python3', ['-c', code]);
    expect([table, Number(stdout)]).toEqual([table, await rowsOf(table)]);
  }
});

test('the lines for Excel, LibreOffice and R name the file of the table', () => {
  for (const tool of ['Excel, Power Query', 'LibreOffice Calc', 'R']) {
    const given = snippets(tool, `${siteFolder}/`);
    expect(given.length).toBeGreaterThan(15);
    for (const { table, code } of given) expect(code).toContain(join(siteFolder, 'dati', `${table}.csv`));
  }
});
