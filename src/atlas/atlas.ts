// SPDX-License-Identifier: EUPL-1.2
import type { Acronym } from '../domain/acronym.ts';
import type { Cascade } from '../domain/cascade.ts';
import type { Concordance } from '../domain/concordance.ts';
import type { DatedFact } from '../domain/dated-fact.ts';
import type { PrintedTable, SourceDocument } from '../domain/document.ts';
import type { Highlight } from '../domain/highlight.ts';
import type { Indicator, Topic } from '../domain/indicator.ts';
import type { Mention } from '../domain/mention.ts';
import type { Objective } from '../domain/objective.ts';
import { compareByPlace, type Observation } from '../domain/observation.ts';
import type { Period } from '../domain/period.ts';
import type { Line, Mission, Programme, Section } from '../domain/programme.ts';
import type { Promised } from '../domain/promise.ts';
import type { QualityNote } from '../domain/quality-note.ts';
import type { Reconciliation } from '../domain/reconciliation.ts';
import type { Register, RegisterEntry } from '../domain/register.ts';
import type { Statement } from '../domain/statement.ts';
import type { ReaderQuestions } from '../domain/reader-questions.ts';
import type { Synonym } from '../domain/synonym.ts';
import type { Territory } from '../domain/territory.ts';
import type { Unit } from '../domain/unit.ts';
import type { GlossaryTerm } from '../domain/glossary-term.ts';
import { indexConcordances, type ConcordanceIndex } from './concordance-index.ts';

/** The lists that the site is made from. */
export interface AtlasLists {
  readonly documents: readonly SourceDocument[];
  readonly tables: readonly PrintedTable[];
  readonly observations: readonly Observation[];
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
  readonly concordances: readonly Concordance[];
  readonly statements: readonly Statement[];
  readonly mentions: readonly Mention[];
  readonly highlights: readonly Highlight[];
  readonly notes: readonly QualityNote[];
  readonly reconciliations: readonly Reconciliation[];
  readonly entries: readonly RegisterEntry[];
  readonly acronyms: readonly Acronym[];
  readonly datedFacts: readonly DatedFact[];
  readonly cascades: readonly Cascade[];
  readonly promises: readonly Promised[];
  readonly terms: readonly GlossaryTerm[];
  readonly synonyms: readonly Synonym[];
  readonly readerQuestions: readonly ReaderQuestions[];
}

/** The same lists with what pages ask of them, looked up instead of searched. */
export interface Atlas extends AtlasLists, ConcordanceIndex {
  document(id: string): SourceDocument;
  indicator(id: string): Indicator;
  topic(id: string): Topic;
  unit(id: string): Unit;
  period(id: string): Period;
  territory(id: string): Territory;
  note(id: string): QualityNote;
  term(id: string): GlossaryTerm;
  programme(id: string): Programme;
  section(id: string): Section;
  line(id: string): Line;
  observation(id: string): Observation;
  statement(id: string): Statement;
  /** Figures of one indicator, territory, programme, section, line or document, in reading order; none is an empty list. */
  observationsOf(key: 'indicator' | 'territory' | 'programme' | 'section' | 'line' | 'document', id: string): readonly Observation[];
  /** Statements about one territory, programme, section or line, or of one document, in reading order. */
  statementsOf(key: 'territory' | 'programme' | 'section' | 'line' | 'document', id: string): readonly Statement[];
  /** Passages of the documents that name a territory, in reading order. */
  mentionsOf(territory: string): readonly Mention[];
  /** What the page of a territory shows first, in the order of the data. */
  highlightsOf(territory: string): readonly Highlight[];
  /** How people ask for an indicator in their own words. */
  questionsOf(indicator: string): readonly string[];
  /** Entries of a register, in the order of the data. */
  entriesOf(register: Register): readonly RegisterEntry[];
  /** Objectives of a programme, in the order of the data. */
  objectivesOf(programme: string): readonly Objective[];
  objective(id: string): Objective;
  cascade(id: string): Cascade;
  /** Cascades in which figures of one indicator or territory take part, in the order of the data. */
  cascadesOf(key: 'indicator' | 'territory', id: string): readonly Cascade[];
  sectionsOf(programme: string): readonly Section[];
  /** Lines of a section, or of a programme without sections, in the order of the data. */
  linesOf(sectionOrProgramme: string): readonly Line[];
}

/** Builds the look-ups over the lists. Pure: the same lists give the same answers. */
export function indexAtlas(lists: AtlasLists): Atlas {
  const keys = ['indicator', 'territory', 'programme', 'section', 'line', 'document'] as const;
  const sorted = lists.observations.toSorted((a, b) => a.document.localeCompare(b.document) || compareByPlace(a, b));
  const groups = new Map(keys.map((key) => [key, Map.groupBy(sorted, (observation) => observation[key])]));
  const statementKeys = ['territory', 'programme', 'section', 'line', 'document'] as const;
  const statements = new Map(statementKeys.map((key) => [key, Map.groupBy(lists.statements, (statement) => statement[key])]));
  const mentions = Map.groupBy(lists.mentions, (mention) => mention.territory);
  const highlights = Map.groupBy(lists.highlights, (highlight) => highlight.territory);
  const questions = new Map(lists.readerQuestions.map(({ id, questions }) => [id, questions]));
  const entries = Map.groupBy(lists.entries, (entry) => entry.register);
  const objectives = Map.groupBy(lists.objectives, (objective) => objective.programme);
  const sections = Map.groupBy(lists.sections, (section) => section.programme);
  const lines = Map.groupBy(lists.lines, (line) => line.section ?? line.programme);
  return {
    ...lists,
    ...indexConcordances(lists.concordances),
    document: lookUp('document', lists.documents),
    indicator: lookUp('indicator', lists.indicators),
    topic: lookUp('topic', lists.topics),
    unit: lookUp('unit', lists.units),
    period: lookUp('period', lists.periods),
    note: lookUp('quality note', lists.notes),
    term: lookUp('glossary term', lists.terms),
    territory: lookUp('territory', lists.territories),
    programme: lookUp('programme', lists.programmes),
    section: lookUp('section', lists.sections),
    line: lookUp('line', lists.lines),
    observation: lookUp('observation', lists.observations),
    statement: lookUp('statement', lists.statements),
    observationsOf: (key, id) => groups.get(key)?.get(id) ?? [],
    statementsOf: (key, id) => statements.get(key)?.get(id) ?? [],
    mentionsOf: (territory) => mentions.get(territory) ?? [],
    highlightsOf: (territory) => highlights.get(territory) ?? [],
    questionsOf: (indicator) => questions.get(indicator) ?? [],
    entriesOf: (register) => entries.get(register) ?? [],
    objectivesOf: (programme) => objectives.get(programme) ?? [],
    objective: lookUp('objective', lists.objectives),
    cascade: lookUp('cascade', lists.cascades),
    cascadesOf: (key, id) => {
      const ids = new Set((groups.get(key)?.get(id) ?? []).map((observation) => observation.id));
      return lists.cascades.filter(({ steps }) => steps.some(({ observations }) => observations.some((figure) => ids.has(figure))));
    },
    sectionsOf: (programme) => sections.get(programme) ?? [],
    linesOf: (parent) => lines.get(parent) ?? [],
  };
}

function lookUp<T extends { readonly id: string }>(what: string, records: readonly T[]): (id: string) => T {
  const byId = new Map(records.map((record) => [record.id, record]));
  return (id) => {
    const record = byId.get(id);
    if (!record) throw new RangeError(`atlas: there is no ${what} «${id}»`);
    return record;
  };
}
