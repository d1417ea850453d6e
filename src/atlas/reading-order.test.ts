// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aDocument } from '../domain/document.fixture.ts';
import type { SourceDocument } from '../domain/document.ts';
import type { Lines } from '../domain/locator.ts';
import type { Observation } from '../domain/observation.ts';
import type { Statement } from '../domain/statement.ts';
import { aStatement } from '../domain/statement.fixture.ts';
import { anObservation } from '../domain/observation.fixture.ts';
import { readingOrder } from './reading-order.ts';

const documentWith = (...headingLines: readonly number[]): SourceDocument =>
  aDocument({ outline: headingLines.map((line) => ({ line, level: 1, title: `Titolo ${line}`, divided: false })) });
const figure = (id: number, first: number, last = first) => anObservation({ id: `rapporto-${String(id).padStart(4, '0')}`, lines: { first, last } });
const shown = (document: SourceDocument, observations: readonly Observation[], cited: readonly Lines[], statements: readonly Statement[] = []) =>
  readingOrder(document, observations, statements, cited).map(({ heading, passages }) => [
    heading.title,
    ...passages.map(({ lines, observations }) => `${lines.first}-${lines.last}: ${observations.map(({ id }) => Number(id.slice(-4))).join(' ')}`),
  ]);

describe('readingOrder', () => {
  test('sets figures under the heading that they follow, in the order of the document', () => {
    expect(shown(documentWith(8, 1), [figure(3, 9), figure(2, 8), figure(1, 3)], [])).toEqual([
      ['Titolo 1', '3-3: 1'],
      ['Titolo 8', '8-8: 2', '9-9: 3'],
    ]);
  });

  test('makes one passage of figures that begin on the same line, as long as the longest of them', () => {
    expect(shown(documentWith(1), [figure(2, 5, 7), figure(1, 5)], [])).toEqual([['Titolo 1', '5-7: 1 2']]);
  });

  test('makes a passage without figures of lines that only others cite, so that links find it', () => {
    expect(
      shown(
        documentWith(1),
        [figure(1, 5)],
        [
          { first: 12, last: 14 },
          { first: 5, last: 6 },
        ],
      ),
    ).toEqual([['Titolo 1', '5-5: 1', '12-12: ']]);
  });

  test('sets statements in the passage where they begin, and leaves out of its figures those that a statement holds', () => {
    const held = figure(1, 5);
    const parts = readingOrder(documentWith(1), [held, figure(2, 5)], [aStatement({ lines: { first: 5, last: 9 }, observations: [held.id] })], []);
    expect(
      parts[0]?.passages.map(({ lines, statements, observations }) => [lines.last, statements.length, observations.map(({ id }) => id)]),
    ).toEqual([[9, 1, ['rapporto-0002']]]);
  });

  test('keeps a heading without passages: it is a part of the outline', () => {
    expect(shown(documentWith(1, 8), [figure(1, 9)], [])).toEqual([['Titolo 1'], ['Titolo 8', '9-9: 1']]);
  });

  test('makes a part of its own for what stands before the first heading, or in a document without headings', () => {
    expect(shown(documentWith(8), [figure(1, 3), figure(2, 8)], [])).toEqual([
      ['Prima dell’indice', '3-3: 1'],
      ['Titolo 8', '8-8: 2'],
    ]);
    expect(shown(documentWith(), [figure(1, 3)], [])).toEqual([['Prima dell’indice', '3-3: 1']]);
    expect(shown(documentWith(), [], [])).toEqual([]);
  });

  test('shows every figure and every cited line exactly once', () => {
    const line = fc.integer({ min: 1, max: 100 });
    fc.assert(
      fc.property(fc.array(line), fc.array(line), fc.uniqueArray(line), (figures, cited, headings) => {
        const observations = figures.map((first, index) => figure(index, first));
        const parts = readingOrder(
          documentWith(...headings),
          observations,
          [],
          cited.map((first) => ({ first, last: first })),
        );
        const passages = parts.flatMap((part) => part.passages);
        expect(
          passages
            .flatMap((passage) => passage.observations)
            .map(({ id }) => id)
            .toSorted(),
        ).toEqual(observations.map(({ id }) => id).toSorted());
        expect(passages.map(({ lines }) => lines.first)).toEqual([...new Set([...figures, ...cited])].toSorted((a, b) => a - b));
      }),
    );
  });
});
