// SPDX-License-Identifier: EUPL-1.2
import type { Issue } from '../../domain/data-error.ts';
import type { Check } from './check.ts';

/** A period, programme or section never ends before it starts. */
export const datesAreInOrder: Check = (dataset) =>
  [
    ...dataset.periods,
    ...dataset.programmes,
    ...dataset.sections,
    ...dataset.entries.map(({ value, at }) => ({ value: { start: value.date, end: value.endDate }, at })),
    ...dataset.datedFacts.map(({ value, at }) => ({ value: { start: value.date, end: value.endDate }, at })),
  ].flatMap(({ value, at }): Issue[] =>
    value.start === null || value.end === null || value.end >= value.start
      ? []
      : [
          {
            code: 'fine-prima-dell-inizio',
            ...at('fine'),
            message: `Colonna «fine»: ${value.end} viene prima dell'inizio (${value.start}).`,
            hint: 'Controlla le due date nel documento: forse sono scambiate.',
          },
        ],
  );
