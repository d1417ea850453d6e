// SPDX-License-Identifier: EUPL-1.2
import type { Lines } from '../domain/locator.ts';
import type { Observation } from '../domain/observation.ts';
import type { QualityNote } from '../domain/quality-note.ts';
import type { Atlas } from './atlas.ts';

/** What a reader may ask about the figures of a chart, each thing once, in the order of the figures. */
export interface ChartFacts {
  readonly units: readonly string[];
  readonly periods: readonly string[];
  readonly territories: readonly string[];
  /** Where the documents say the figures: a printed table from its first line to its last, a sentence by itself. */
  readonly sources: readonly { readonly document: string; readonly lines: Lines }[];
  readonly notes: readonly QualityNote[];
}

type Vocabulary = Pick<Atlas, 'unit' | 'period' | 'territory' | 'note'>;

/** @throws what the look-ups throw for an id that the data do not have */
export function chartFacts(observations: readonly Observation[], atlas: Vocabulary): ChartFacts {
  const each = (nameOf: (observation: Observation) => readonly string[]): readonly string[] => [...new Set(observations.flatMap(nameOf))];
  const places = Map.groupBy(observations, ({ document, table, lines }) => `${document}|${table ?? `${lines.first}-${lines.last}`}`);
  return {
    units: each(({ unit }) => [atlas.unit(unit).plural]),
    periods: each(({ period }) => [atlas.period(period).name]),
    territories: each(({ territory }) => [atlas.territory(territory).name]),
    sources: [...places.values()].flatMap((group) => {
      const [one] = group;
      return one ? [{ document: one.document, lines: spanOf(group.map(({ lines }) => lines)) }] : [];
    }),
    notes: each(({ notes }) => notes).map((id) => atlas.note(id)),
  };
}

const spanOf = (lines: readonly Lines[]): Lines => ({
  first: Math.min(...lines.map(({ first }) => first)),
  last: Math.max(...lines.map(({ last }) => last)),
});
