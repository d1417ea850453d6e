// SPDX-License-Identifier: EUPL-1.2
import { beforeTheOutline, chapterAt, type Chapter } from '../domain/chapter.ts';
import type { Heading, SourceDocument } from '../domain/document.ts';
import type { Lines } from '../domain/locator.ts';
import type { Observation } from '../domain/observation.ts';
import type { QualityNote } from '../domain/quality-note.ts';
import type { Statement } from '../domain/statement.ts';

/** What begins on some lines of a document. */
export interface Contents {
  readonly figures: number;
  readonly statements: number;
  readonly notes: number;
}

/** A heading with everything that stands under it, its parts included. */
export interface ContentsEntry {
  readonly heading: Heading;
  /** The chapter whose page has the heading. */
  readonly chapter: Chapter;
  readonly lines: Lines;
  readonly contents: Contents;
  readonly parts: readonly ContentsEntry[];
}

/** What a document holds, to be counted on any of its lines. */
export interface Holdings {
  readonly observations: readonly Observation[];
  readonly statements: readonly Statement[];
  readonly notes: readonly QualityNote[];
}

/** What begins on these lines; a note that touches them in two places is one. */
export function contentsOf(lines: Lines, { observations, statements, notes }: Holdings): Contents {
  const begins = ({ first }: Lines): boolean => lines.first <= first && first <= lines.last;
  return {
    figures: observations.filter((observation) => begins(observation.lines)).length,
    statements: statements.filter((statement) => begins(statement.lines)).length,
    notes: notes.filter(({ ranges }) => ranges.some(begins)).length,
  };
}

/** The outline of a document as a tree, each heading with its lines and what they hold. The first has what stands before it. */
export function tableOfContents(document: SourceDocument, holdings: Holdings): readonly ContentsEntry[] {
  const outline = document.outline.length === 0 ? [beforeTheOutline] : document.outline.toSorted((a, b) => a.line - b.line);
  const entriesOf = (headings: readonly Heading[], end: number): readonly ContentsEntry[] => {
    const [heading, ...others] = headings;
    if (heading === undefined) return [];
    const after = others.findIndex(({ level }) => level <= heading.level);
    const [below, following] = after === -1 ? [others, []] : [others.slice(0, after), others.slice(after)];
    const last = (following[0]?.line ?? end + 1) - 1;
    const lines = { first: heading === outline[0] ? 1 : heading.line, last };
    const parts = entriesOf(below, last);
    return [
      { heading, chapter: chapterAt(document, heading.line), lines, contents: contentsOf(lines, holdings), parts },
      ...entriesOf(following, end),
    ];
  };
  return entriesOf(outline, document.text.lines);
}
