// SPDX-License-Identifier: EUPL-1.2
import { cascadeLevels, type Cascade } from '../domain/cascade.ts';
import type { InputReader } from './input-reader.ts';
import type { Located } from './parse-table.ts';
import { cascadeEdgeTable, cascadeStepTable, cascadeTable, type CascadeHead, type EdgeOf, type StepOf } from './rows/cascade-rows.ts';

export interface CascadesReading {
  readonly cascadeHeads: readonly Located<CascadeHead>[];
  readonly cascadeSteps: readonly Located<StepOf>[];
  readonly cascadeEdges: readonly Located<EdgeOf>[];
}

/** Reads the three tables of the cascades in `data/editoriale`; any may not be there yet. */
export function readCascades(reader: InputReader): CascadesReading {
  const later = { optional: true };
  return {
    cascadeHeads: reader.read('cascades', cascadeTable, later),
    cascadeSteps: reader.read('cascadeSteps', cascadeStepTable, later),
    cascadeEdges: reader.read('cascadeEdges', cascadeEdgeTable, later),
  };
}

/** Each cascade with its steps in the order of the levels and its edges in the order of the file. */
export function assembleCascades({ cascadeHeads, cascadeSteps, cascadeEdges }: CascadesReading): readonly Cascade[] {
  return cascadeHeads.map(({ value: head }) => ({
    ...head,
    steps: cascadeSteps
      .filter(({ value }) => value.cascade === head.id)
      .map(({ value: { id: _id, cascade: _cascade, ...step } }) => step)
      .toSorted((a, b) => cascadeLevels.indexOf(a.level) - cascadeLevels.indexOf(b.level)),
    edges: cascadeEdges.filter(({ value }) => value.cascade === head.id).map(({ value: { id: _id, cascade: _cascade, ...edge } }) => edge),
  }));
}
