// SPDX-License-Identifier: EUPL-1.2
import { endKey, isSuccession } from '../../domain/concordance.ts';
import type { Issue } from '../../domain/data-error.ts';
import type { LocatedDataset } from '../located-dataset.ts';
import type { Check } from './check.ts';

/**
 * Where a plan goes on in another, each section, line and objective of the first says where it goes, or that it goes
 * nowhere; each of the second says where it comes from, or that it is new. Nothing is left out in silence.
 */
export const continuedPlansAreCovered: Check = (dataset) => {
  const { concordances, broken } = dataset;
  if (['concordances', 'sections', 'lines', 'objectives'].some((list) => broken.has(list))) return [];
  const said = (side: 'from' | 'to'): ReadonlySet<string> =>
    new Set(
      concordances.flatMap(({ value }) => {
        const end = value[side];
        return end !== null && (isSuccession(value) || value.relation === 'nessuna') ? [endKey(end)] : [];
      }),
    );
  const [goes, comes] = [said('from'), said('to')];
  return concordances.flatMap(({ value: { from, to, relation }, at }): Issue[] => {
    if (from?.kind !== 'programma' || to?.kind !== 'programma' || !isSuccession({ relation })) return [];
    const silent = [
      ...partsOf(dataset, from.id).flatMap((key) => (goes.has(key) ? [] : [`${key} non dice dove continua`])),
      ...partsOf(dataset, to.id).flatMap((key) => (comes.has(key) ? [] : [`${key} non dice da dove viene`])),
    ];
    if (silent.length === 0) return [];
    return [
      {
        code: 'piano-non-coperto',
        ...at('relazione'),
        message: `«${from.id}» continua in «${to.id}», ma ${silent.join('; ')}.`,
        hint: 'Aggiungi una riga per ciascuno, anche solo con la relazione «nessuna» e il motivo.',
      },
    ];
  });
};

/** Sections, lines and whole objectives of a plan. */
const partsOf = ({ sections, lines, objectives }: LocatedDataset, programme: string): readonly string[] => [
  ...sections.flatMap(({ value }) => (value.programme === programme ? [endKey({ kind: 'sezione', id: value.id })] : [])),
  ...lines.flatMap(({ value }) => (value.programme === programme ? [endKey({ kind: 'linea', id: value.id })] : [])),
  ...objectives.flatMap(({ value }) => (value.programme === programme && value.parent === null ? [endKey({ kind: 'obiettivo', id: value.id })] : [])),
];
