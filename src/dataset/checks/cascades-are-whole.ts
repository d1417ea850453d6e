// SPDX-License-Identifier: EUPL-1.2
import { cascadeLevels, levelScopes } from '../../domain/cascade.ts';
import type { Issue } from '../../domain/data-error.ts';
import type { Check } from './check.ts';

/** A cascade says something of every level, and every step with figures is joined to another by an edge. */
export const cascadesAreWhole: Check = (dataset) => {
  if (['cascades', 'cascadeSteps', 'cascadeEdges'].some((list) => dataset.broken.has(list))) return [];
  const joined = new Set(dataset.cascadeEdges.flatMap(({ value: { cascade, from, to } }) => [`${cascade}/${from}`, `${cascade}/${to}`]));
  const known = new Set(dataset.cascadeSteps.map(({ value }) => value.id));
  const missing = dataset.cascadeHeads.flatMap(({ value: cascade, at }): Issue[] =>
    cascadeLevels
      .filter((level) => !levelScopes[level].optional && !known.has(`${cascade.id}/${level}`))
      .map((level) => ({
        code: 'livello-taciuto',
        ...at('id'),
        message: `«${cascade.id}» non dice niente del livello «${level}».`,
        hint: 'Aggiungi in data/editoriale/anelli-cascata.csv le sue cifre, o il genere di assenza e perché.',
      })),
  );
  const loose = dataset.cascadeSteps
    .filter(({ value }) => value.observations.length > 0 && !joined.has(value.id))
    .map(({ value, at }) => ({
      code: 'anello-sciolto',
      ...at('livello'),
      message: `Nessun arco dice come «${value.id}» sta agli altri anelli.`,
      hint: 'Aggiungi in data/editoriale/archi-cascata.csv un arco con la sua spiegazione.',
    }));
  return [...missing, ...loose];
};
