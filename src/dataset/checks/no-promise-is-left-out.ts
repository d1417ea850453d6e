// SPDX-License-Identifier: EUPL-1.2
import type { Issue } from '../../domain/data-error.ts';
import { objectiveId } from '../../domain/objective.ts';
import type { Located } from '../parse-table.ts';
import type { Check } from './check.ts';

/** A plan is followed whole: where one of its lines, or objectives, is held against the reports, all of them are. */
export const noPromiseIsLeftOut: Check = (dataset) => {
  if (dataset.broken.has('promises')) return [];
  const promised = dataset.promises.map(({ value }) => value);
  const lines = new Set(promised.map(({ line }) => line));
  const objectives = new Set(promised.flatMap(({ programme, objective }) => (objective === null ? [] : objectiveId(programme, objective))));
  const programmesWith = (field: 'line' | 'objective') => new Set(promised.flatMap((promise) => (promise[field] === null ? [] : promise.programme)));
  const withLines = programmesWith('line');
  const withObjectives = programmesWith('objective');
  const missing = ({ value, at }: Located<{ readonly id: string }>, column: string): Issue => ({
    code: 'promessa-mancante',
    ...at(column),
    message: `«${value.id}» non è in data/editoriale/promesse.csv, dove c’è il resto del suo piano.`,
    hint: 'Aggiungi lì una riga che dica che cosa ne raccontano i rapporti.',
  });
  return [
    ...dataset.lines.filter(({ value }) => withLines.has(value.programme) && !lines.has(value.id)).map((line) => missing(line, 'id')),
    ...dataset.objectives
      .filter(({ value }) => withObjectives.has(value.programme) && !objectives.has(value.id))
      .map((objective) => missing(objective, 'codice')),
  ];
};
