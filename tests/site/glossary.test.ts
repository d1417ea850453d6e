// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest';
import { publishingAddress } from '../../scripts/publishing-address.ts';
import { loadDataset } from '../../src/dataset/load-dataset.ts';
import { projectRoot, siteFolder } from '../support/folders.ts';
import { readPages } from '../support/site-pages.ts';

const { base } = publishingAddress(process.env);
const { terms } = await loadDataset(projectRoot);
const pages = (await readPages(siteFolder)).map(({ path, document }) => ({
  path,
  document,
  marks: document.querySelectorAll('main button.term'),
  definitions: document.querySelectorAll('main .definition'),
}));

test('terms are marked on most pages that have prose of ours', () => {
  const marked = new Set(pages.filter(({ marks }) => marks.length > 0).map(({ path }) => path.split('/')[0]));
  expect([...marked]).toEqual(expect.arrayContaining(['', 'documenti', 'guida', 'indicatori', 'obiettivi', 'programmi', 'qualita', 'regioni']));
});

test('a page marks a term once, and holds the definition that each mark opens and no other', () => {
  const faults = pages.flatMap(({ path, marks, definitions }) => {
    const targets = marks.map((mark) => mark.getAttribute('popovertarget') ?? '').toSorted();
    const ids = definitions.map(({ id }) => id).toSorted();
    return new Set(targets).size === targets.length && targets.join() === ids.join() ? [] : [path];
  });
  expect(faults).toEqual([]);
});

test('no mark stands in a link, a heading, a figure or a summary', () => {
  const misplaced = pages.flatMap(({ path, marks }) =>
    marks.filter((mark) => mark.closest('a, h1, h2, h3, h4, data, svg, code, summary') !== null).map((mark) => `${path}: ${mark.text}`),
  );
  expect(misplaced).toEqual([]);
});

test('each definition says what the glossary says, and leads to it', () => {
  const byId = new Map(terms.map((term) => [`voce-${term.id}`, term]));
  const faults = pages.flatMap(({ path, definitions }) =>
    definitions.flatMap((definition) => {
      const term = byId.get(definition.id);
      const leads = definition.querySelector('a')?.getAttribute('href') === `${base}glossario/#${term?.id}`;
      return term && leads && definition.text.includes(term.definition) ? [] : [`${path}: ${definition.id}`];
    }),
  );
  expect(faults).toEqual([]);
});
