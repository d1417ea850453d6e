// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest';
import { aDocument } from '../domain/document.fixture.ts';
import type { Heading, SourceDocument } from '../domain/document.ts';
import { anObservation } from '../domain/observation.fixture.ts';
import type { QualityNote } from '../domain/quality-note.ts';
import { aStatement } from '../domain/statement.fixture.ts';
import { contentsOf, tableOfContents, type ContentsEntry } from './table-of-contents.ts';

const heading = (line: number, level: number, divided = false): Heading => ({ line, level, title: `Titolo ${line}`, divided });
const documentWith = (...outline: readonly Heading[]): SourceDocument =>
  aDocument({
    outline: [...outline],
  });
const at = (...firsts: readonly number[]) => firsts.map((first) => anObservation({ lines: { first, last: first + 5 } }));
const note = (...firsts: readonly number[]): QualityNote => ({ ranges: firsts.map((first) => ({ first, last: first })) }) as unknown as QualityNote;
const none = { observations: [], statements: [], notes: [] };
const shown = (entries: readonly ContentsEntry[]): readonly unknown[] =>
  entries.map(({ lines, chapter, parts }) => [`${lines.first}-${lines.last} ${chapter.slug}`, ...shown(parts)]);

test('each heading has the lines up to the next of its level or a higher one; the first has what stands before it', () => {
  expect(shown(tableOfContents(documentWith(heading(8, 1), heading(10, 2), heading(12, 3), heading(20, 2), heading(50, 1)), none))).toEqual([
    ['1-49 titolo-8', ['10-19 titolo-8', ['12-19 titolo-8']], ['20-49 titolo-8']],
    ['50-100 titolo-50'],
  ]);
});

test('the parts of a divided chapter lead to their own pages, and it still counts their lines', () => {
  const [entry] = tableOfContents(documentWith(heading(1, 1, true), heading(40, 2), heading(60, 2)), { ...none, observations: at(3, 45, 61) });
  expect(shown([entry!])).toEqual([['1-100 titolo-1', ['40-59 titolo-40'], ['60-100 titolo-60']]]);
  expect([entry!, ...entry!.parts].map(({ contents }) => contents.figures)).toEqual([3, 1, 1]);
});

test('a document without headings has one entry', () => {
  expect(shown(tableOfContents(documentWith(), none))).toEqual([['1-100 prima-dell-indice']]);
});

test('what is counted begins on the lines, and a note that touches them twice is one', () => {
  const holdings = {
    observations: at(9, 10, 20, 21),
    statements: [aStatement({ lines: { first: 10, last: 40 } })],
    notes: [note(2, 12, 14), note(30)],
  };
  expect(contentsOf({ first: 10, last: 20 }, holdings)).toEqual({ figures: 2, statements: 1, notes: 1 });
});
