// SPDX-License-Identifier: EUPL-1.2
import { parse } from 'node-html-parser';
import { expect, test } from 'vitest';
import { toAtom } from './atom-feed.ts';

const publication = { root: 'https://atlante.example/', release: '0.2.0', modified: '2026-11-21', contact: null, sources: [] };
const figure = { id: 'a-0001', indicator: 'cpi', territory: 'italia', value: '1', unit: 'sedi' };
const release = {
  version: '0.2.0',
  date: '2026-12-01',
  added: [figure],
  changed: [
    { id: 'a-0002', column: 'valore', before: '1', after: '2' },
    { id: 'a-0002', column: 'testo', before: 'uno', after: 'due' },
  ],
  withdrawn: [],
};

test('the feed has an entry a release, with its address, its day and how many figures changed', () => {
  const feed = parse(toAtom([release], publication));
  expect(feed.querySelectorAll('entry').map((entry) => ['id', 'updated', 'summary'].map((name) => entry.querySelector(name)?.text))).toEqual([
    ['https://atlante.example/dati/novita/#versione-0-2-0', '2026-12-01T00:00:00Z', 'Cifre aggiunte: 1; cambiate: 1; ritirate: 0.'],
  ]);
  expect(feed.querySelector('feed > updated')?.text).toBe('2026-12-01T00:00:00Z');
});

test('before the first comparison the feed has no entries, and the day on which the figures were proved', () => {
  const feed = parse(toAtom([], publication));
  expect(feed.querySelectorAll('entry')).toHaveLength(0);
  expect(feed.querySelector('feed > updated')?.text).toBe('2026-11-21T00:00:00Z');
});
