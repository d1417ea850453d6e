// SPDX-License-Identifier: EUPL-1.2
import type { Issue } from '../../domain/data-error.ts';
import type { Lines, Locator } from '../../domain/locator.ts';
import type { Check } from './check.ts';

const overlap = (a: Lines, b: Lines): boolean => a.first <= b.last && b.first <= a.last;

/** The figures and statements that prove a status stand in the passage that it names, and nowhere else. */
export const proofsStandOnTheirLines: Check = (dataset) => {
  const places = new Map<string, Locator>(
    [...dataset.observations, ...dataset.statements].map(({ value: { id, document, lines } }) => [id, { document, lines }]),
  );
  return dataset.promises.flatMap(({ value: { evidence }, at }): Issue[] => {
    if (evidence === null) return [];
    const outside = (id: string): boolean => {
      const place = places.get(id);
      if (!place) return false;
      return place.document !== evidence.document || !evidence.ranges.some((range) => overlap(range, place.lines));
    };
    const misplaced = (ids: readonly string[], column: string): Issue[] =>
      ids.filter(outside).map((id) => ({
        code: 'prova-fuori-dalle-righe',
        ...at(column),
        message: `Colonna «${column}»: «${id}» non sta nelle righe della prova.`,
        hint: 'Aggiungi le sue righe a «prova_righe», oppure togli l’identificativo.',
      }));
    return [...misplaced(evidence.observations, 'prova_osservazioni'), ...misplaced(evidence.statements, 'prova_enunciati')];
  });
};
