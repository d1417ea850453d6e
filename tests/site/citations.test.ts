// SPDX-License-Identifier: EUPL-1.2
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { release } from '../../src/citation/release.ts';
import { loadDataset } from '../../src/dataset/load-dataset.ts';
import { publishingAddress } from '../../scripts/publishing-address.ts';
import { projectRoot, siteFolder } from '../support/folders.ts';
import { readBibtex, readCslJson } from '../support/read-references.ts';
import { readPages } from '../support/site-pages.ts';

const { observations, documents } = await loadDataset(projectRoot);
const pages = new Map((await readPages(siteFolder)).map((page) => [page.path, page]));
const titles = new Map(documents.map(({ id, title }) => [id, title]));

test('the citation of every figure says the number as its row shows it, its document, its place, its line, its notes and its address', () => {
  const faults = observations.flatMap(({ id, indicator, document, place, lines, notes }) => {
    const page = pages.get(`indicatori/${indicator}/`)?.document;
    const citation = page?.querySelector(`[data-cita="${id}"]`)?.text;
    if (citation === undefined) return [`${id}: is cited nowhere`];
    const shown = page?.getElementById(id)?.querySelector('data')?.text ?? '?';
    const wanted = [shown, titles.get(document) ?? '?', place, String(lines.first), ...notes, `indicatori/${indicator}/#${id}`];
    return wanted.filter((part) => !citation.includes(part)).map((part) => `${id}: «${part}» is not in «${citation}»`);
  });
  expect(observations.length).toBeGreaterThan(0);
  expect(faults).toEqual([]);
});

test('every figure has a reference in BibTeX and one in CSL-JSON, linked where it is cited, and they say what its citation says', async () => {
  const { site, base } = publishingAddress(process.env);
  const perFigure = await Promise.all(
    observations.map(async ({ id, indicator, value, document, place, lines }): Promise<readonly string[]> => {
      const page = pages.get(`indicatori/${indicator}/`)?.document;
      const citation = page?.querySelector(`[data-cita="${id}"]`);
      const read = (ending: string): Promise<string> => readFile(join(siteFolder, `api/v1/osservazioni/${id}.${ending}`), 'utf8');
      const references = [...readBibtex(await read('bib')), ...readCslJson(await read('csl.json'))];
      const links = citation?.querySelectorAll('a[download]').map((link) => link.getAttribute('href'));
      const linked = ['bib', 'csl.json'].map((ending) => `${base}api/v1/osservazioni/${id}.${ending}`);
      const shown = page?.getElementById(id)?.querySelector(`data[value="${value}"]`)?.text ?? '?';
      const [first, last] = [String(lines.first), String(lines.last)];
      return [
        ...(links?.join() === linked.join() ? [] : [`${id}: its citation links to ${links?.join()}`]),
        ...(references.length === 2 ? [] : [`${id}: ${references.length} references`]),
        ...references.flatMap((reference) => {
          const { title = '', note = '', URL: url = '', version, id: key } = reference;
          const known = key === id && version === release && url === `${site}${base}indicatori/${indicator}/#${id}`;
          const atlas = reference['container-title'] ?? reference['publisher'];
          const told = [title, note, 'Atlante dei piani per il lavoro', release, url].every((part) => citation?.text.includes(part));
          const placed = [titles.get(document) ?? '?', place, first, last].every((part) => note.includes(part));
          const whole = known && told && placed && atlas === 'Atlante dei piani per il lavoro' && title.includes(shown);
          return whole ? [] : [`${id}: ${JSON.stringify(reference)} is not «${citation?.text}»`];
        }),
      ];
    }),
  );
  expect(perFigure.flat()).toEqual([]);
});

test('every page about one thing says how it is cited, with its own address, and its references are read as they are', () => {
  const { site, base } = publishingAddress(process.env);
  const oneThing =
    /^(?:(?:indicatori|qualita|cascate|obiettivi|regioni|confronta|guida)\/[^/]+|regioni\/[^/]+\/(?!scheda\/)[^/]+|(?:programmi|documenti)\/.+|confronta|dati)\/$/;
  const cited = [...pages.values()].filter(({ path }) => oneThing.test(path) && path !== 'guida/galleria-dei-grafici/');
  for (const folder of ['guida/', 'confronta/', 'programmi/']) expect(cited.filter(({ path }) => path.startsWith(folder)).length).toBeGreaterThan(2);
  const faults = cited.flatMap(({ path, document }) => {
    const block = document.querySelector('.cite');
    if (block === null) return [`${path}: does not say how it is cited`];
    const url = `${site}${base}${path}`;
    const text = block.querySelector('.citation')?.text ?? '';
    const written = (format: string): string => block.querySelector(`pre[aria-label="Citazione in ${format}"]`)?.text ?? '';
    return [...readBibtex(written('BibTeX')), ...readCslJson(written('CSL-JSON'))]
      .filter(({ URL: address, title = '?' }) => address !== url || !text.includes(`«${title}»`) || !text.includes(url))
      .map((reference) => `${path}: ${JSON.stringify(reference)} is not «${text}»`);
  });
  expect(faults).toEqual([]);
});
