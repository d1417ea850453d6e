// SPDX-License-Identifier: EUPL-1.2
import type { LocatedDataset } from './located-dataset.ts';

/** A data set without records, for tests of single rules: they add the records that the rule reads. */
export const emptyLocatedDataset: LocatedDataset = {
  documents: [],
  tables: [],
  headings: [],
  observations: [],
  statements: [],
  mentions: [],
  noteTemplates: [],
  rules: [],
  entries: [],
  citations: [],
  acronyms: [],
  datedFacts: [],
  classified: [],
  indicators: [],
  topics: [],
  units: [],
  periods: [],
  territories: [],
  missions: [],
  programmes: [],
  sections: [],
  lines: [],
  objectives: [],
  terms: [],
  numerals: new Map(),
  broken: new Set(),
};
