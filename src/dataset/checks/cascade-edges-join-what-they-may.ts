// SPDX-License-Identifier: EUPL-1.2
import { isComparable } from '../../domain/cascade.ts';
import type { Issue } from '../../domain/data-error.ts';
import type { Observation } from '../../domain/observation.ts';
import type { EdgeOf } from '../rows/cascade-rows.ts';
import type { Check } from './check.ts';
import { soundFigures } from './sound-figures.ts';

/**
 * An edge joins two steps of its cascade that have figures, and its proofs name the documents of both. Figures are
 * compared only with the same unit and frequency; a part is added to its whole, or said as a percentage, only where
 * each side is one figure, and a percentage only of exact ones.
 */
export const cascadeEdgesJoinWhatTheyMay: Check = (dataset) => {
  const figures = soundFigures(dataset);
  const steps = new Map(dataset.cascadeSteps.map(({ value }) => [value.id, value.observations]));
  return dataset.cascadeEdges.flatMap(({ value: edge, at }): Issue[] => {
    const ids = { da: steps.get(`${edge.cascade}/${edge.from}`) ?? [], a: steps.get(`${edge.cascade}/${edge.to}`) ?? [] };
    const loose = (['da', 'a'] as const).filter((column) => ids[column].length === 0);
    if (edge.from === edge.to || loose.length > 0) {
      const column = loose[0] ?? 'a';
      return [
        {
          code: 'arco-senza-anello',
          ...at(column),
          message: `«${column === 'da' ? edge.from : edge.to}» non è un altro anello con cifre della cascata «${edge.cascade}».`,
          hint: 'Un arco unisce due anelli diversi della stessa cascata che hanno cifre.',
        },
      ];
    }
    const ends = { da: ids.da.flatMap((id) => figures.get(id) ?? []), a: ids.a.flatMap((id) => figures.get(id) ?? []) };
    // Figures that could not be read are reported where they stand.
    if (ends.da.length < ids.da.length || ends.a.length < ids.a.length) return [];
    const fault = faultOf(edge, ends.da, ends.a);
    const proved = new Set(edge.proofs.map(({ document }) => document));
    const unproved = [...new Set([...ends.da, ...ends.a].map(({ document }) => document))].filter((id) => !proved.has(id));
    return [
      ...(fault === null ? [] : [{ ...fault, ...at(fault.column) }]),
      ...unproved.map((id) => ({
        code: 'prova-incompleta',
        ...at('prove'),
        message: `Le prove non nominano «${id}», da cui viene una delle cifre.`,
        hint: `Aggiungi ${id}:riga.`,
      })),
    ];
  });
};

interface Fault {
  readonly code: string;
  readonly column: 'relazione' | 'quota';
  readonly message: string;
  readonly hint: string;
}

function faultOf(edge: EdgeOf, from: readonly Observation[], to: readonly Observation[]): Fault | null {
  const both = [...from, ...to];
  const oneEach = from.length === 1 && to.length === 1;
  const same = (of: (figure: Observation) => string | null): boolean => new Set(both.map(of)).size === 1;
  if (isComparable(edge) && !(same((f) => f.unit) && same((f) => f.frequency) && same((f) => f.per))) {
    return {
      code: 'confronto-fra-misure-diverse',
      column: 'relazione',
      message: `«${edge.relation}» fra cifre di unità o frequenza diversa.`,
      hint: 'Scrivi non-confrontabile e spiega perché.',
    };
  }
  if (edge.relation === 'additivo' && !(oneEach && same((f) => f.measure) && same((f) => f.period))) {
    return {
      code: 'parte-di-un-altro-tutto',
      column: 'relazione',
      message: 'Una parte e il suo tutto sono una cifra ciascuno, della stessa misura e dello stesso periodo.',
      hint: 'Scrivi non-additivo o non-confrontabile e spiega perché.',
    };
  }
  if (edge.share && !(isComparable(edge) && oneEach && both.every(({ qualifier }) => qualifier === '='))) {
    return {
      code: 'quota-fra-cifre-che-non-la-ammettono',
      column: 'quota',
      message: 'Una percentuale si fa solo fra due cifre confrontabili, una per anello e senza «almeno», «oltre», «fino a» o «circa».',
      hint: 'Scrivi no.',
    };
  }
  return null;
}
