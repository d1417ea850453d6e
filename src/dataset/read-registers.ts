// SPDX-License-Identifier: EUPL-1.2
import type { Acronym } from '../domain/acronym.ts';
import type { DatedFact } from '../domain/dated-fact.ts';
import type { RegisterEntry } from '../domain/register.ts';
import type { InputReader } from './input-reader.ts';
import type { Located } from './parse-table.ts';
import { acronymTable } from './rows/acronym-row.ts';
import { citationTable, type CitationOf } from './rows/citation-row.ts';
import { datedFactTable } from './rows/dated-fact-row.ts';
import { actTable, agreementTable, crisisTable, eventTable, organisationTable } from './rows/register-rows.ts';

/** What documents name: acts, organisations, crises, agreements, events, with their citations; acronyms; dated facts. */
export interface RegistersReading {
  readonly entries: readonly Located<RegisterEntry>[];
  readonly citations: readonly Located<CitationOf>[];
  readonly acronyms: readonly Located<Acronym>[];
  readonly datedFacts: readonly Located<DatedFact>[];
}

/** Reads `data/registri`; any of its files may not be there yet. */
export function readRegisters(reader: InputReader): RegistersReading {
  const later = { optional: true };
  const entries = [
    ...reader.read('entries', actTable, later),
    ...reader.read('entries', organisationTable, later),
    ...reader.read('entries', crisisTable, later),
    ...reader.read('entries', agreementTable, later),
    ...reader.read('entries', eventTable, later),
  ];
  const citations = reader.read('citations', citationTable, later);
  const byEntry = Map.groupBy(citations, ({ value }) => `${value.register}/${value.entry}`);
  return {
    entries: entries.map(({ value, at }) => ({
      value: { ...value, citations: (byEntry.get(`${value.register}/${value.id}`) ?? []).map(citationOnly) },
      at,
    })),
    citations,
    acronyms: reader.read('acronyms', acronymTable, later),
    datedFacts: reader.read('datedFacts', datedFactTable, later),
  };
}

const citationOnly = ({ value: { document, lines, territory, text, article } }: Located<CitationOf>) => ({
  document,
  lines,
  territory,
  text,
  article,
});
