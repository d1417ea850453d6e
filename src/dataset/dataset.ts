// SPDX-License-Identifier: EUPL-1.2
import type { Acronym } from '../domain/acronym.ts';
import type { CapitalWord } from '../domain/capital-word.ts';
import type { Cascade } from '../domain/cascade.ts';
import type { Concordance } from '../domain/concordance.ts';
import type { DatedFact } from '../domain/dated-fact.ts';
import type { PrintedTable, SourceDocument } from '../domain/document.ts';
import type { GlossaryTerm } from '../domain/glossary-term.ts';
import type { Highlight } from '../domain/highlight.ts';
import type { Indicator, Topic } from '../domain/indicator.ts';
import type { Mention } from '../domain/mention.ts';
import type { Objective } from '../domain/objective.ts';
import type { Observation } from '../domain/observation.ts';
import type { Period } from '../domain/period.ts';
import type { Line, Mission, Programme, Section } from '../domain/programme.ts';
import type { Promised } from '../domain/promise.ts';
import type { QualityNote } from '../domain/quality-note.ts';
import type { ReaderQuestions } from '../domain/reader-questions.ts';
import type { Reconciliation } from '../domain/reconciliation.ts';
import type { RegisterEntry } from '../domain/register.ts';
import type { Statement } from '../domain/statement.ts';
import type { Synonym } from '../domain/synonym.ts';
import type { Territory } from '../domain/territory.ts';
import type { Unit } from '../domain/unit.ts';

/** Everything that the inputs say, read and checked: plain objects, in the order of the files. */
export interface Dataset {
  readonly documents: readonly SourceDocument[];
  readonly tables: readonly PrintedTable[];
  readonly observations: readonly Observation[];
  readonly statements: readonly Statement[];
  readonly mentions: readonly Mention[];
  readonly indicators: readonly Indicator[];
  readonly topics: readonly Topic[];
  readonly units: readonly Unit[];
  readonly periods: readonly Period[];
  readonly territories: readonly Territory[];
  readonly missions: readonly Mission[];
  readonly programmes: readonly Programme[];
  readonly sections: readonly Section[];
  readonly lines: readonly Line[];
  readonly objectives: readonly Objective[];
  /** Links between the plans: what goes on in what, and what does not. */
  readonly concordances: readonly Concordance[];
  /** Acts, organisations, crises, agreements, events. */
  readonly entries: readonly RegisterEntry[];
  readonly acronyms: readonly Acronym[];
  readonly datedFacts: readonly DatedFact[];
  /** What the pages of territories show first. */
  readonly highlights: readonly Highlight[];
  readonly notes: readonly QualityNote[];
  readonly reconciliations: readonly Reconciliation[];
  readonly cascades: readonly Cascade[];
  /** What the plans promise, held against the reports. */
  readonly promises: readonly Promised[];
  readonly terms: readonly GlossaryTerm[];
  readonly synonyms: readonly Synonym[];
  /** How people ask for an indicator in their own words. */
  readonly readerQuestions: readonly ReaderQuestions[];
  /** Words in capitals that the glossary need not explain. */
  readonly capitalWords: readonly CapitalWord[];
}
