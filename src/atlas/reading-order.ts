// SPDX-License-Identifier: EUPL-1.2
import { beforeTheOutline } from '../domain/chapter.ts';
import type { Heading, SourceDocument } from '../domain/document.ts';
import type { Lines } from '../domain/locator.ts';
import { compareByPlace, type Observation } from '../domain/observation.ts';
import type { Statement } from '../domain/statement.ts';

/** Lines of a document with what begins there; without statements and figures, lines that only structure or terms cite. */
export interface Passage {
  readonly lines: Lines;
  readonly statements: readonly Statement[];
  /** Figures that no statement of the passage holds. */
  readonly observations: readonly Observation[];
}

export interface DocumentPart {
  readonly heading: Heading;
  readonly passages: readonly Passage[];
}

/**
 * A document's figures under its headings, in the order in which a reader meets them. Every line that anything on the
 * site cites is a passage, so that every link to a place finds it.
 */
export function readingOrder(
  document: SourceDocument,
  observations: readonly Observation[],
  statements: readonly Statement[],
  cited: readonly Lines[],
): readonly DocumentPart[] {
  const byFirstLine = Map.groupBy(observations.toSorted(compareByPlace), (observation) => observation.lines.first);
  const statementsByLine = Map.groupBy(statements, (statement) => statement.lines.first);
  const firstLines = [...new Set([...byFirstLine.keys(), ...statementsByLine.keys(), ...cited.map((lines) => lines.first)])].toSorted(
    (a, b) => a - b,
  );
  const passages = firstLines.map((first): Passage => {
    const here = byFirstLine.get(first) ?? [];
    const said = statementsByLine.get(first) ?? [];
    const held = new Set(said.flatMap((statement) => statement.observations));
    const last = Math.max(first, ...[...here, ...said].map(({ lines }) => lines.last));
    return { lines: { first, last }, statements: said, observations: here.filter(({ id }) => !held.has(id)) };
  });
  const headings = document.outline.toSorted((a, b) => a.line - b.line);
  const starts =
    firstLines[0] !== undefined && firstLines[0] < (headings[0]?.line ?? Number.POSITIVE_INFINITY) ? [beforeTheOutline, ...headings] : headings;
  return starts.map((heading, index) => {
    const end = starts[index + 1]?.line ?? Number.POSITIVE_INFINITY;
    return { heading, passages: passages.filter(({ lines }) => lines.first >= heading.line && lines.first < end) };
  });
}
