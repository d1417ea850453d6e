// SPDX-License-Identifier: EUPL-1.2
import type { Issue, Location } from '../../domain/data-error.ts';
import type { Check } from './check.ts';

/** A period, programme, section or term never ends before it starts. */
export const datesAreInOrder: Check = (dataset) =>
  [
    ...[...dataset.periods, ...dataset.programmes, ...dataset.sections].map(({ value, at }) => span('fine', value.start, value.end, at)),
    ...[...dataset.entries, ...dataset.datedFacts].map(({ value, at }) => span('fine', value.date, value.endDate, at)),
    ...dataset.terms.map(({ value, at }) => span('al', value.start, value.end, at)),
  ].flatMap(({ column, start, end, at }): Issue[] =>
    start === null || end === null || end >= start
      ? []
      : [
          {
            code: 'fine-prima-dell-inizio',
            ...at(column),
            message: `Colonna «${column}»: ${end} viene prima dell'inizio (${start}).`,
            hint: 'Controlla le due date nel documento: forse sono scambiate.',
          },
        ],
  );

const span = (column: string, start: string | null, end: string | null, at: (column: string) => Location) => ({ column, start, end, at });
