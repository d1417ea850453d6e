// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aDocument } from './document.fixture.ts';
import { chapterAt, chaptersOf } from './chapter.ts';
import type { Heading } from './document.ts';

const heading = (line: number, level = 1, divided = false): Heading => ({ line, level, title: `Titolo ${line}`, divided });
const documentWith = (...outline: readonly Heading[]) => aDocument({ outline: [...outline] });
const shown = (...outline: readonly Heading[]) =>
  chaptersOf(documentWith(...outline)).map(({ slug, lines }) => `${slug}: ${lines.first}-${lines.last}`);

describe('chaptersOf', () => {
  test('begins a chapter at each heading of level 1; the first has what stands before it', () => {
    expect(shown(heading(8), heading(20, 2), heading(50))).toEqual(['titolo-8: 1-49', 'titolo-50: 50-100']);
  });

  test('begins one at each heading of level 2 of a chapter that is declared to be divided, and of no other', () => {
    const outline = [heading(1), heading(3, 2), heading(10, 1, true), heading(20, 2), heading(25, 3), heading(30, 2), heading(60), heading(70, 2)];
    expect(shown(...outline)).toEqual(['titolo-1: 1-9', 'titolo-10: 10-19', 'titolo-20: 20-29', 'titolo-30: 30-59', 'titolo-60: 60-100']);
    expect(chaptersOf(documentWith(...outline)).map(({ within }) => within?.slug ?? null)).toEqual([null, null, 'titolo-10', 'titolo-10', null]);
  });

  test('follows the lines, not the order in which headings are written', () => {
    expect(shown(heading(50), heading(1))).toEqual(['titolo-1: 1-49', 'titolo-50: 50-100']);
  });

  test('makes one chapter of a document without headings, or whose only headings are of a lower level', () => {
    expect(shown()).toEqual(['prima-dell-indice: 1-100']);
    expect(shown(heading(4, 2), heading(9, 2))).toEqual(['titolo-4: 1-100']);
  });
});

describe('chapterAt', () => {
  test('every line is in the chapter whose lines hold it, whatever the outline', () => {
    const headings = fc.uniqueArray(
      fc.record({ line: fc.integer({ min: 1, max: 100 }), level: fc.integer({ min: 1, max: 3 }), title: fc.string(), divided: fc.boolean() }),
      { selector: ({ line }) => line },
    );
    fc.assert(
      fc.property(headings, fc.integer({ min: 1, max: 100 }), (outline, line) => {
        const document = documentWith(...outline);
        const holding = chaptersOf(document).filter(({ lines }) => lines.first <= line && line <= lines.last);
        expect(holding).toEqual([chapterAt(document, line)]);
      }),
    );
  });

  test('there is none for what is not a line', () => {
    expect(() => chapterAt(documentWith(heading(1)), 0)).toThrow(RangeError);
  });
});
