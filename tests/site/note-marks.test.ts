// SPDX-License-Identifier: EUPL-1.2
import type { HTMLElement } from 'node-html-parser';
import { expect, test } from 'vitest';
import { loadDataset } from '../../src/dataset/load-dataset.ts';
import { projectRoot, siteFolder } from '../support/folders.ts';
import { readPages } from '../support/site-pages.ts';

const dataset = await loadDataset(projectRoot);
const observations = new Map(dataset.observations.map((observation) => [observation.id, observation]));
const pages = await readPages(siteFolder);

/** How far from a figure its mark may stand: in the same cell, item or sentence. */
const NEAR = 4;

/** What the marks near an element open, nearest first. */
function* openedNear(element: HTMLElement): Generator<readonly string[]> {
  let around: HTMLElement | null = element;
  for (let steps = 0; steps < NEAR && around !== null; steps++) {
    around = around.parentNode;
    yield around?.querySelectorAll('[popovertarget]').map((mark) => mark.getAttribute('popovertarget') ?? '') ?? [];
  }
}

test('every figure that a quality note touches has its mark beside it, or the printed sheet writes the note’s number out', () => {
  let touched = 0;
  const unmarked = pages.flatMap(({ path, document }) =>
    document.querySelectorAll('data[data-osservazione]').flatMap((element) => {
      const id = element.getAttribute('data-osservazione') ?? '';
      const notes = observations.get(id)?.notes ?? [];
      if (notes.length === 0) return [];
      touched++;
      const wanted = `nota-${notes.map((note) => note.slice('nq-'.length)).join('-')}`;
      if ([...openedNear(element)].some((targets) => targets.includes(wanted))) return [];
      // What the marks open lists the notes of the whole page: only the printed sheet, which has no marks, counts as writing them out.
      const text = document.querySelector('.sheet')?.text ?? '';
      return notes.every((note) => text.includes(note)) ? [] : [`${path || 'home page'}: ${id}`];
    }),
  );
  expect(touched).toBeGreaterThan(dataset.observations.length);
  expect(unmarked).toEqual([]);
});
