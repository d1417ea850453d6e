// SPDX-License-Identifier: EUPL-1.2
import type { Issue } from '../../domain/data-error.ts';
import type { Locator } from '../../domain/locator.ts';
import type { Located } from '../parse-table.ts';
import type { Check } from './check.ts';

/** A locator never points past the end of its document. */
export const linesAreInsideTheDocument: Check = (dataset) => {
  const lengths = new Map(dataset.documents.map((document) => [document.id, document.text.lines]));
  const outside = <T>(records: readonly Located<T>[], locatorsOf: (value: T) => Locator | readonly Locator[] | null, column = 'righe'): Issue[] =>
    records.flatMap(({ value, at }): Issue[] =>
      [locatorsOf(value) ?? []].flat().flatMap(({ document, lines }): Issue[] => {
        const length = lengths.get(document);
        if (length === undefined || lines.last <= length) return [];
        return [
          {
            code: 'righe-fuori-dal-documento',
            ...at(column),
            message: `«${column}»: la riga ${lines.last} non c'è, ${document} ha ${length} righe.`,
            hint: 'Cerca la riga nel testo numerato del documento.',
          },
        ];
      }),
    );
  return [
    ...outside(dataset.observations, (o) => o),
    ...outside(dataset.statements, (s) => s),
    ...outside(dataset.mentions, (m) => m),
    ...outside(dataset.citations, (c) => c),
    ...outside(dataset.acronyms, (a) => a.source),
    ...outside(dataset.datedFacts, (f) => f.source),
    ...outside(dataset.objectives, (o) => o.source),
    ...outside(dataset.promises, (p) => p.source),
    ...outside(
      dataset.promises,
      ({ evidence }) => (evidence?.ranges ?? []).map((lines) => ({ document: evidence?.document ?? '', lines })),
      'prova_righe',
    ),
    ...outside(dataset.classified, ({ document, line }) => ({ document, lines: { first: line, last: line } }), 'riga'),
    ...outside(dataset.tables, (t) => t),
    ...outside(dataset.headings, ({ document, line }) => ({ document, lines: { first: line, last: line } }), 'riga'),
    ...outside(dataset.missions, (m) => m.source),
    ...outside(dataset.programmes, (p) => p.source),
    ...outside(dataset.sections, (s) => s.source),
    ...outside(dataset.lines, (l) => l.source),
    ...outside(dataset.terms, (t) => t.source),
    ...dataset.cascadeSteps.flatMap((step) => outside(placesOf(step), (place) => place, 'prove')),
    ...dataset.cascadeEdges.flatMap((edge) => outside(placesOf(edge), (place) => place, 'prove')),
    ...dataset.concordances.flatMap(({ value, at }) => outside(placesOf({ value: { proofs: value.passages }, at }), (place) => place)),
  ];
};

/** The places that prove a record, each where the record says it. */
const placesOf = ({ value, at }: Located<{ readonly proofs: readonly Locator[] }>): readonly Located<Locator>[] =>
  value.proofs.map((place) => ({ value: place, at }));
