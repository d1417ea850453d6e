// SPDX-License-Identifier: EUPL-1.2
import { parse } from 'node-html-parser';
import { expect, test } from 'vitest';
import { publishingAddress } from '../../scripts/publishing-address.ts';
import { loadDataset } from '../../src/dataset/load-dataset.ts';
import { projectRoot, siteFolder } from '../support/folders.ts';
import { readPages } from '../support/site-pages.ts';

const { site, base } = publishingAddress(process.env);
const { observations } = await loadDataset(projectRoot);
const pages = new Map((await readPages(siteFolder)).map((page) => [page.path, page]));
const embeds = [...pages.values()].filter(({ path }) => path.startsWith('embed/'));

test('every observation stands once on the page of its indicator to embed, with the value that it has', () => {
  const faults = observations.flatMap(({ id, indicator, value }) => {
    const figures = pages.get(`embed/cifre/${indicator}/`)?.document.getElementById(id)?.querySelectorAll('data') ?? [];
    const [figure, ...others] = figures;
    return figure?.getAttribute('data-osservazione') === id && figure.getAttribute('value') === value && others.length === 0 ? [] : [id];
  });
  expect(observations.length).toBeGreaterThan(0);
  expect(faults).toEqual([]);
});

test('a page to embed has no script, no header, no footer, and asks search engines to leave it out', () => {
  expect(embeds.length).toBeGreaterThan(0);
  const wrong = embeds.filter(
    ({ document }) =>
      document.querySelector('script, header, footer, nav') !== null ||
      document.querySelector('meta[name="robots"]')?.getAttribute('content') !== 'noindex',
  );
  expect(wrong.map(({ path }) => path)).toEqual([]);
});

test('every code to embed shows a page that exists, and its link leads to the page that offers it', () => {
  const codes = [...pages.values()].flatMap(({ path, document }) =>
    document.querySelectorAll('pre[aria-label^="Codice: "]').map((code) => ({ path, frame: parse(code.textContent).querySelector('iframe') })),
  );
  const wrong = codes.filter(({ path, frame }) => {
    const [page = '', anchor] = (frame?.getAttribute('src') ?? '').slice(`${site}${base}`.length).split('#');
    const shown = pages.get(page)?.document;
    return (
      !shown || (anchor !== undefined && !shown.getElementById(anchor)) || frame?.querySelector('a')?.getAttribute('href') !== `${site}${base}${path}`
    );
  });
  expect(codes.length).toBeGreaterThan(0);
  expect(wrong.map(({ path }) => path)).toEqual([]);
});
