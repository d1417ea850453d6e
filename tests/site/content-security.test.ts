// SPDX-License-Identifier: EUPL-1.2
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { HTMLElement } from 'node-html-parser';
import { expect, test } from 'vitest';
import { publishingAddress } from '../../scripts/publishing-address.ts';
import { reportAddress } from '../../scripts/report-address.ts';
import { siteFolder } from '../support/folders.ts';
import { listFiles, readPages } from '../support/site-pages.ts';
import { workbookNames } from '../support/workbook-names.ts';

const { site } = publishingAddress(process.env);
const pages = await readPages(siteFolder);

/** The only other hosts that a page may name: the licence's text, as a link, and names of XML vocabularies. */
const ALLOWED = [/^https:\/\/creativecommons\.org\/licenses\/by\/4\.0\/deed\.it$/, /^https?:\/\/(?:www\.)?w3\.org\//, /^https?:\/\/schema\.org\//];
/** The one other address that the publisher may set, whatever title and text a report begins with. */
const reports = reportAddress(process.env);
const reportAddresses =
  reports === null ? [] : [reports, `mailto:${reports}`].filter((address) => URL.canParse(address)).map((address) => new URL(address).href);
function leadsToReports(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const url = new URL(address);
  for (const name of ['title', 'body', 'subject']) url.searchParams.delete(name);
  return reportAddresses.includes(url.href);
}

const isAllowed = (address: string): boolean =>
  address === site || address.startsWith(`${site}/`) || leadsToReports(address) || ALLOWED.some((pattern) => pattern.test(address));

test('every page carries a policy that allows nothing inline and no other host', () => {
  const loose = pages.filter(({ document }) => {
    const [policy, ...others] = document
      .querySelectorAll('meta[http-equiv="content-security-policy"]')
      .map((meta) => meta.getAttribute('content') ?? '');
    if (policy === undefined || others.length > 0 || !policy.startsWith("default-src 'none'; ")) return true;
    return /unsafe-inline|'unsafe-eval'|https?:|\*/.test(policy);
  });
  expect(loose.map(({ path }) => path)).toEqual([]);
});

test('no page may evaluate code or compile WebAssembly', () => {
  expect(pages.filter(({ html }) => /wasm-unsafe-eval|worker-src/.test(html)).map(({ path }) => path)).toEqual([]);
});

/** A block of JSON-LD: browsers never run it, whatever the policy, as long as its type is that and it holds JSON. */
function isDataBlock(element: HTMLElement): boolean {
  if (element.rawTagName !== 'script' || element.rawAttrs !== 'type="application/ld+json"') return false;
  try {
    return typeof JSON.parse(element.rawText) === 'object' && !element.rawText.includes('<');
  } catch {
    return false;
  }
}

test('no page has a script, a style or an event handler inline', () => {
  const inline = pages.flatMap(({ path, document }) => [
    ...document
      .querySelectorAll('script:not([src]), style, [style]')
      .filter((element) => !isDataBlock(element))
      .map((element) => `${path}: <${element.rawTagName} ${element.rawAttrs}>`),
    ...document.querySelectorAll('*').flatMap((element) =>
      Object.entries(element.attributes)
        .filter(([name, value]) => /^on/i.test(name) || /^\s*javascript:/i.test(value))
        .map(([name, value]) => `${path}: ${name}="${value}"`),
    ),
  ]);
  expect(inline).toEqual([]);
});

test('no attribute of any page names another host', () => {
  const foreign = pages.flatMap(({ path, document }) =>
    document.querySelectorAll('*').flatMap((element) =>
      Object.values(element.attributes)
        .filter((value) => /^\s*(?:[a-z+.-]+:)?\/\//i.test(value) && !isAllowed(value))
        .map((value) => `${path}: ${value}`),
    ),
  );
  expect(foreign).toEqual([]);
});

test('a page asks for reports only where the publisher takes them, and then every page made to be read does', () => {
  const strayed = pages.flatMap(({ path, document }) =>
    document
      .querySelectorAll('a[href^="mailto:"]')
      .filter((link) => !leadsToReports(link.getAttribute('href') ?? ''))
      .map(() => path),
  );
  expect(strayed).toEqual([]);
  const asking = pages.filter(({ document }) =>
    document.querySelectorAll('footer a').some((link) => link.text === 'Segnala un errore' && leadsToReports(link.getAttribute('href') ?? '')),
  );
  const read = pages.filter(({ path }) => reports !== null && !path.startsWith('embed/'));
  expect(asking.map(({ path }) => path)).toEqual(read.map(({ path }) => path));
});

const assets = (await listFiles(siteFolder)).filter((file) => /^_astro\/.*\.(?:css|js)$/.test(file));

/** The addresses of other hosts that stand in a style sheet or a script. */
const foreignAddresses = (text: string): readonly string[] =>
  [...text.matchAll(/https?:\/\/[^\s"'`)]+|(?<=url\(["']?)\/\/[^"')]+/g)].map(([address]) => address).filter((address) => !isAllowed(address));

test('no style sheet and no script of the site names another host', async () => {
  expect(assets).not.toHaveLength(0);
  const foreign = await Promise.all(
    assets.map(async (file) => {
      const addresses = foreignAddresses(await readFile(join(siteFolder, file), 'utf8'));
      return addresses.filter((address) => !workbookNames.has(address)).map((address) => `${file}: ${address}`);
    }),
  );
  expect(foreign.flat()).toEqual([]);
});

test('only the script that writes workbooks carries the names of their vocabularies, and no page loads it by opening', async () => {
  const carriers: string[] = [];
  for (const file of assets) if (foreignAddresses(await readFile(join(siteFolder, file), 'utf8')).length > 0) carriers.push(file);
  expect(carriers).toHaveLength(1);
  expect(pages.filter(({ html }) => carriers.some((file) => html.includes(file))).map(({ path }) => path)).toEqual([]);
});

test('an address that only looks like such a name is refused', () => {
  const names = [...workbookNames];
  const alike = [
    ...names.flatMap((name) => [`${name}/x`, `${name}?x=1`, name.replace('http:', 'https:')]),
    'http://schemas.openxmlformats.org/',
    'http://schemas.example.org/spreadsheetml/2006/main',
    'http://schemas.microsoft.com/office/spreadsheetml/2099/main',
  ];
  expect(foreignAddresses(alike.join(' ')).filter((address) => !workbookNames.has(address))).toEqual(alike);
});
