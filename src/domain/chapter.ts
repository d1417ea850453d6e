// SPDX-License-Identifier: EUPL-1.2
import type { Heading, SourceDocument } from './document.ts';
import type { Lines } from './locator.ts';
import { slugOf } from './slug.ts';

/** What stands before the first heading of a document, or in one without headings. */
export const beforeTheOutline: Heading = { line: 1, level: 1, title: 'Prima dell’indice', divided: false };

/** Lines of a document that have a page. */
export interface Chapter {
  readonly heading: Heading;
  /** The last step of the page's address. */
  readonly slug: string;
  /** Every line of the document is in one chapter. */
  readonly lines: Lines;
  /** The divided chapter that it is a part of. */
  readonly within: Chapter | null;
}

type Outlined = Pick<SourceDocument, 'outline' | 'text'>;

/** Made once a document: every link to one of its lines asks for them. */
const known = new WeakMap<Outlined, readonly Chapter[]>();

/**
 * The chapters of a document, in its order. A heading of level 1 begins one; where it is declared to be divided, each of
 * its headings of level 2 begins one too. What stands before the first heading belongs to the first chapter.
 */
export function chaptersOf(document: Outlined): readonly Chapter[] {
  const made = known.get(document) ?? divide(document);
  known.set(document, made);
  return made;
}

/** The chapter of a line. */
export function chapterAt(document: Outlined, line: number): Chapter {
  const chapter = chaptersOf(document).findLast(({ lines }) => lines.first <= line);
  if (chapter === undefined) throw new RangeError(`chapterAt: ${line} is not a line`);
  return chapter;
}

function divide({ outline, text }: Outlined): readonly Chapter[] {
  const headings = outline.length === 0 ? [beforeTheOutline] : outline.toSorted((a, b) => a.line - b.line);
  const starts: Heading[] = [];
  let part: Heading | undefined;
  for (const heading of headings) {
    if (part === undefined || heading.level === 1) part = heading;
    if (part === heading || (part.divided && heading.level === 2)) starts.push(heading);
  }
  const chapters: Chapter[] = [];
  for (const [index, heading] of starts.entries()) {
    const lines = { first: index === 0 ? 1 : heading.line, last: (starts[index + 1]?.line ?? text.lines + 1) - 1 };
    const within = heading.level === 1 ? null : (chapters.findLast((chapter) => chapter.heading.level === 1) ?? null);
    chapters.push({ heading, slug: slugOf(heading.title), lines, within });
  }
  return chapters;
}
