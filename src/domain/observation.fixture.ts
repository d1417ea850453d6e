// SPDX-License-Identifier: EUPL-1.2
import type { Observation } from './observation.ts';

/** An observation for tests: a figure of a sentence, with what the test is about in the stead of the usual. */
export function anObservation(parts: Partial<Observation> = {}): Observation {
  return {
    id: 'rapporto-0001',
    indicator: 'persone-assunte',
    measure: 'risultato',
    value: '1744',
    decimals: 0,
    qualifier: '=',
    unit: 'persone',
    printed: '1.744 persone assunte',
    frequency: 'nel-periodo',
    per: null,
    territory: 'italia',
    period: '2019',
    programme: null,
    section: null,
    line: null,
    objective: null,
    breakdown: null,
    document: 'rapporto',
    lines: { first: 13, last: 13 },
    place: 'Il piano',
    table: null,
    notes: [],
    ...parts,
  };
}
