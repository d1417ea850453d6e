// SPDX-License-Identifier: EUPL-1.2
import type { Observation } from '../domain/observation.ts';
import type { QualityNote } from '../domain/quality-note.ts';
import type { Atlas } from './atlas.ts';

/** A contradiction that shows at a glance: two figures of one unit with different values. */
export interface PlainContradiction {
  readonly note: QualityNote;
  readonly figures: readonly [Observation, Observation];
}

/**
 * The contradictions grave enough to change a number that a reader would use and plain enough for a line: a note about two
 * figures of the same unit and different values.
 */
export function plainContradictions({ notes, observation }: Pick<Atlas, 'notes' | 'observation'>): readonly PlainContradiction[] {
  return notes.flatMap((note) => {
    if (note.kind !== 'contraddizione' || note.severity !== 'grave') return [];
    const [first, second, third] = note.observations.map(observation);
    return first && second && !third && first.unit === second.unit && first.value !== second.value
      ? [{ note, figures: [first, second] as const }]
      : [];
  });
}

/**
 * One of them, the same for everybody until the next release: a page made twice from the same data must not differ.
 * Releases go through the list in its order, by the digits of their number.
 * @param release `0.1.0`
 */
export function contradictionOfRelease(all: readonly PlainContradiction[], release: string): PlainContradiction | undefined {
  return all[Number(release.replaceAll('.', '')) % all.length];
}
