// SPDX-License-Identifier: EUPL-1.2
import type { Issue } from '../../domain/data-error.ts';
import type { Located } from '../parse-table.ts';
import type { Check } from './check.ts';

/** An id names one thing: two records of a list never share it. */
export const idsAreUnique: Check = (dataset) =>
  [
    dataset.observations,
    dataset.indicators,
    dataset.topics,
    dataset.units,
    dataset.periods,
    dataset.territories,
    dataset.programmes,
    dataset.sections,
    dataset.lines,
    dataset.terms,
    dataset.synonyms,
    dataset.statements,
    dataset.noteTemplates,
    dataset.rules,
    dataset.cascadeHeads,
    dataset.promises,
  ]
    .flatMap((records) => repeated(records, 'id'))
    .concat(
      repeated(dataset.missions, 'codice'),
      repeated(dataset.readerQuestions, 'indicatore'),
      repeated(dataset.cascadeSteps, 'livello'),
      repeated(dataset.cascadeEdges, 'a'),
      repeated(dataset.objectives, 'codice'),
      ...[...Map.groupBy(dataset.entries, ({ value }) => value.register).values()].map((entries) => repeated(entries, 'id')),
    );

function repeated(records: readonly Located<{ readonly id: string }>[], column: string): Issue[] {
  const first = new Map<string, Located<{ readonly id: string }>>();
  return records.flatMap((record): Issue[] => {
    const earlier = first.get(record.value.id);
    if (!earlier) {
      first.set(record.value.id, record);
      return [];
    }
    const { file, line } = earlier.at(column);
    return [
      {
        code: 'id-doppio',
        ...record.at(column),
        message: `Colonna «${column}»: «${record.value.id}» c'è già in ${file}, riga ${line}.`,
        hint: 'Dai a questo record un identificativo nuovo; quelli usati non si riusano.',
      },
    ];
  });
}
