// SPDX-License-Identifier: EUPL-1.2
import type { Lines } from '../domain/locator.ts';
import type { FindTerms } from '../glossary/find-terms.ts';
import type { Atlas } from './atlas.ts';

/** Where a document uses a term. */
export interface Appearance {
  readonly document: string;
  /** The first passage. */
  readonly lines: Lines;
  /** How many other passages of the document use it. */
  readonly others: number;
}

interface Passage {
  readonly document: string;
  readonly lines: Lines;
  readonly text: string;
}

/**
 * Where the documents use each term, by term: the passages that the statements tell, those where a document first
 * prints an acronym, and the term's own source. Documents in the order of the data; a term that none uses is not there.
 */
export function termAppearances(
  { documents, statements, acronyms, terms }: Pick<Atlas, 'documents' | 'statements' | 'acronyms' | 'terms'>,
  find: FindTerms,
): ReadonlyMap<string, readonly Appearance[]> {
  const passages: readonly Passage[] = [...statements, ...acronyms.map(({ acronym, source }) => ({ ...source, text: acronym }))];
  const uses = [
    ...passages.flatMap(({ document, lines, text }) =>
      find(text, [document]).flatMap(({ term }) => (term === null ? [] : [{ term, document, lines }])),
    ),
    ...terms.flatMap(({ id, source }) => (source === null ? [] : [{ term: id, ...source }])),
  ];
  const byTerm = Map.groupBy(uses, ({ term }) => term);
  return new Map(
    [...byTerm].map(([term, found]) => [
      term,
      documents.flatMap(({ id }) =>
        appearanceIn(
          id,
          found.filter(({ document }) => document === id).map(({ lines }) => lines),
        ),
      ),
    ]),
  );
}

/** Passages that start on the same line are one. */
function appearanceIn(document: string, found: readonly Lines[]): readonly Appearance[] {
  const passages = [...new Map(found.map((lines) => [lines.first, lines])).values()].toSorted((a, b) => a.first - b.first);
  const [lines, ...others] = passages;
  return lines === undefined ? [] : [{ document, lines, others: others.length }];
}
