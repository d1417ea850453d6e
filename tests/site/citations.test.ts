// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest';
import { loadDataset } from '../../src/dataset/load-dataset.ts';
import { projectRoot, siteFolder } from '../support/folders.ts';
import { readPages } from '../support/site-pages.ts';

const { observations, documents } = await loadDataset(projectRoot);
const pages = new Map((await readPages(siteFolder)).map((page) => [page.path, page]));
const titles = new Map(documents.map(({ id, title }) => [id, title]));

test('the citation of every figure says the number as its row shows it, its document, its line, its notes and its address', () => {
  const faults = observations.flatMap(({ id, indicator, document, lines, notes }) => {
    const page = pages.get(`indicatori/${indicator}/`)?.document;
    const citation = page?.querySelector(`[data-cita="${id}"]`)?.text;
    if (citation === undefined) return [`${id}: is cited nowhere`];
    const shown = page?.getElementById(id)?.querySelector('data')?.text ?? '?';
    const wanted = [shown, titles.get(document) ?? '?', String(lines.first), ...notes, `indicatori/${indicator}/#${id}`];
    return wanted.filter((part) => !citation.includes(part)).map((part) => `${id}: «${part}» is not in «${citation}»`);
  });
  expect(observations.length).toBeGreaterThan(0);
  expect(faults).toEqual([]);
});
