// SPDX-License-Identifier: EUPL-1.2
import { describeIssue, type Issue } from '../domain/data-error.ts';
import { assessQuality } from '../quality/assess-quality.ts';
import { checks } from './checks/index.ts';
import type { Dataset } from './dataset.ts';
import { guideIssues } from './guide-figures.ts';
import type { InputFiles } from './input-file.ts';
import { createInputReader } from './input-reader.ts';
import type { LocatedDataset } from './located-dataset.ts';
import type { Located } from './parse-table.ts';
import { documentIds, readDocument } from './read-document.ts';
import { assembleCascades, readCascades } from './read-cascades.ts';
import { readRegisters } from './read-registers.ts';
import { concordanceTable } from './rows/concordance-row.ts';
import { capitalWordTable } from './rows/capital-word-row.ts';
import { glossaryTermTable } from './rows/glossary-term-row.ts';
import { highlightTable } from './rows/highlight-row.ts';
import { indicatorTable } from './rows/indicator-row.ts';
import { lineTable } from './rows/line-row.ts';
import { missionTable } from './rows/mission-row.ts';
import { objectiveTable } from './rows/objective-row.ts';
import { periodTable } from './rows/period-row.ts';
import { programmeTable } from './rows/programme-row.ts';
import { promiseTable } from './rows/promise-row.ts';
import { qualityNoteTable } from './rows/quality-note-row.ts';
import { readerQuestionsTable } from './rows/reader-questions-row.ts';
import { ruleTable } from './rows/rule-row.ts';
import { sectionTable } from './rows/section-row.ts';
import { synonymTable } from './rows/synonym-row.ts';
import { territoryTable } from './rows/territory-row.ts';
import { topicTable } from './rows/topic-row.ts';
import { unitTable } from './rows/unit-row.ts';
import { unknownFiles } from './unknown-files.ts';

export type BuildResult = { readonly dataset: Dataset } | { readonly issues: readonly [Issue, ...Issue[]] };

/**
 * The whole way from the bytes below `data/` to the checked data set; the figures of the guide are checked against it. Pure: the same files give the same result.
 * Either everything is right and the data set is returned, or every fault of every file is.
 */
export function buildDataset(files: InputFiles): BuildResult {
  const reader = createInputReader(files);
  const vocabularies = {
    indicators: reader.read('indicators', indicatorTable),
    topics: reader.read('topics', topicTable),
    units: reader.read('units', unitTable),
    periods: reader.read('periods', periodTable),
    territories: reader.read('territories', territoryTable),
    terms: reader.read('terms', glossaryTermTable),
    synonyms: reader.read('synonyms', synonymTable, { optional: true }),
    readerQuestions: reader.read('readerQuestions', readerQuestionsTable, { optional: true }),
    capitalWords: reader.read('capitalWords', capitalWordTable, { optional: true }),
    missions: reader.read('missions', missionTable),
    programmes: reader.read('programmes', programmeTable),
    sections: reader.read('sections', sectionTable),
    lines: reader.read('lines', lineTable),
    objectives: reader.read('objectives', objectiveTable, { optional: true }),
    concordances: reader.read('concordances', concordanceTable, { optional: true }),
  };
  const readings = documentIds(files).map((id) => readDocument(reader, id));
  const located: LocatedDataset = {
    ...vocabularies,
    ...readRegisters(reader),
    ...readCascades(reader),
    noteTemplates: reader.read('notes', qualityNoteTable, { optional: true }),
    highlights: reader.read('highlights', highlightTable, { optional: true }),
    rules: reader.read('rules', ruleTable, { optional: true }),
    promises: reader.read('promises', promiseTable, { optional: true }),
    documents: readings.flatMap(({ document }) => document ?? []),
    tables: readings.flatMap(({ tables }) => tables),
    headings: readings.flatMap(({ headings }) => headings),
    classified: readings.flatMap(({ classified }) => classified),
    observations: readings.flatMap(({ observations }) => observations),
    statements: readings.flatMap(({ statements }) => statements),
    mentions: readings.flatMap(({ mentions }) => mentions),
    numerals: new Map(readings.flatMap(({ numerals }) => [...numerals])),
    broken: reader.broken,
  };
  const issues = [
    ...reader.issues,
    ...unknownFiles(files),
    ...guideIssues(files, new Set(located.observations.map(({ value }) => value.id))),
    ...checks.flatMap((check) => check(located)),
  ];
  // A fault of a table's description is met again in each of its rows.
  const [first, ...rest] = new Map(issues.map((issue) => [describeIssue(issue), issue])).values();
  return first ? { issues: [first, ...rest] } : { dataset: withoutPlaces(located) };
}

/** The records alone, with notes and rules worked out; figures and statements by id, everything else in the order of the files. */
function withoutPlaces(located: LocatedDataset): Dataset {
  const values = <T>(records: readonly Located<T>[]): readonly T[] => records.map(({ value }) => value);
  const sorted = <T extends { readonly id: string }>(records: readonly Located<T>[]): readonly T[] =>
    values(records).toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const quality = assessQuality(values(located.observations), values(located.noteTemplates), values(located.rules));
  return {
    ...quality,
    documents: located.documents,
    tables: values(located.tables),
    statements: sorted(located.statements),
    mentions: values(located.mentions),
    indicators: values(located.indicators),
    topics: values(located.topics),
    units: values(located.units),
    periods: values(located.periods),
    territories: values(located.territories),
    missions: values(located.missions),
    programmes: values(located.programmes),
    sections: values(located.sections),
    lines: values(located.lines),
    objectives: values(located.objectives),
    cascades: assembleCascades(located),
    concordances: values(located.concordances),
    promises: values(located.promises),
    terms: values(located.terms),
    highlights: values(located.highlights),
    synonyms: values(located.synonyms),
    readerQuestions: values(located.readerQuestions),
    capitalWords: values(located.capitalWords),
    entries: values(located.entries),
    acronyms: values(located.acronyms),
    datedFacts: values(located.datedFacts),
  };
}
