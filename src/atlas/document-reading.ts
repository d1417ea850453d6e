// SPDX-License-Identifier: EUPL-1.2
import type { Chapter } from '../domain/chapter.ts';
import type { SourceDocument } from '../domain/document.ts';
import type { Locator } from '../domain/locator.ts';
import type { Atlas } from './atlas.ts';
import { readingOrder, type DocumentPart } from './reading-order.ts';
import type { Holdings } from './table-of-contents.ts';

/** What the site has of a document. */
export const holdingsOf = (atlas: Atlas, { id }: SourceDocument): Holdings => ({
  observations: atlas.observationsOf('document', id),
  statements: atlas.statementsOf('document', id),
  notes: atlas.notes.filter(({ document }) => document === id),
});

/** A document in reading order, with every line that anything on the site cites. */
export function documentReading(atlas: Atlas, document: SourceDocument): readonly DocumentPart[] {
  const { observations, statements } = holdingsOf(atlas, document);
  const structure = [...atlas.missions, ...atlas.programmes, ...atlas.sections, ...atlas.lines, ...atlas.objectives];
  const cited: readonly Locator[] = [
    ...[...structure, ...atlas.acronyms, ...atlas.datedFacts].map(({ source }) => source),
    ...atlas.terms.flatMap(({ source }) => source ?? []),
    ...atlas.entries.flatMap(({ citations }) => citations),
    ...atlas.mentions,
    ...atlas.concordances.flatMap(({ passages }) => passages),
    ...atlas.notes.flatMap((note) => note.ranges.map((lines) => ({ document: note.document, lines }))),
  ];
  const here = cited.filter((locator) => locator.document === document.id).map(({ lines }) => lines);
  return readingOrder(document, observations, statements, here);
}

/** The parts of a document that stand in the page of a chapter. */
export const partsOfChapter = (reading: readonly DocumentPart[], { lines }: Chapter): readonly DocumentPart[] =>
  reading.filter(({ heading }) => lines.first <= heading.line && heading.line <= lines.last);
