// SPDX-License-Identifier: EUPL-1.2
import type { z } from 'zod';
import { describeIssue, type Issue } from '../domain/data-error.ts';
import type { Heading, PrintedTable, SourceDocument } from '../domain/document.ts';
import { proofSchema, type ClassifiedNumeral, type Proof } from '../domain/numeral-class.ts';
import type { Observation } from '../domain/observation.ts';
import type { Statement } from '../domain/statement.ts';
import { checks } from './checks/index.ts';
import type { Dataset } from './dataset.ts';
import { documentFileSchema } from './document-file.ts';
import type { InputFiles } from './input-file.ts';
import type { LocatedDataset } from './located-dataset.ts';
import { parseTable, type Located, type TableSpec } from './parse-table.ts';
import { readJson } from './read-json.ts';
import { classifiedNumeralTable } from './rows/classified-numeral-row.ts';
import { glossaryTermTable } from './rows/glossary-term-row.ts';
import { headingTable } from './rows/heading-row.ts';
import { indicatorTable } from './rows/indicator-row.ts';
import { lineTable } from './rows/line-row.ts';
import { missionTable } from './rows/mission-row.ts';
import { objectiveTable } from './rows/objective-row.ts';
import { observationTable } from './rows/observation-row.ts';
import { periodTable } from './rows/period-row.ts';
import { programmeTable } from './rows/programme-row.ts';
import { sectionTable } from './rows/section-row.ts';
import { statementTable } from './rows/statement-row.ts';
import { territoryTable } from './rows/territory-row.ts';
import { topicTable } from './rows/topic-row.ts';
import { unitTable } from './rows/unit-row.ts';
import { unpivotTable } from './unpivot-table.ts';

export type BuildResult = { readonly dataset: Dataset } | { readonly issues: readonly [Issue, ...Issue[]] };

/**
 * The whole way from the bytes below `data/` to the checked data set. Pure: the same files give the same result.
 * Either everything is right and the data set is returned, or every fault of every file is.
 */
export function buildDataset(files: InputFiles): BuildResult {
  const issues: Issue[] = [];
  const broken = new Set<string>();
  const read = <Shape extends z.ZodRawShape, T>(name: string, spec: TableSpec<Shape, T>, { optional = false } = {}): readonly Located<T>[] => {
    if (optional && !files.has(spec.file)) return [];
    const parsed = parseTable(files, spec);
    issues.push(...parsed.issues);
    if (parsed.issues.length > 0) broken.add(name);
    return parsed.records;
  };

  const vocabularies = {
    indicators: read('indicators', indicatorTable),
    topics: read('topics', topicTable),
    units: read('units', unitTable),
    periods: read('periods', periodTable),
    territories: read('territories', territoryTable),
    terms: read('terms', glossaryTermTable),
    missions: read('missions', missionTable),
    programmes: read('programmes', programmeTable),
    sections: read('sections', sectionTable),
    lines: read('lines', lineTable),
    objectives: read('objectives', objectiveTable, { optional: true }),
  };

  const readProof = (document: string): Proof | null => {
    const file = `data/documenti/${document}/verifica.json`;
    if (!files.has(file)) return null;
    const proof = readJson(files, file, proofSchema);
    if ('value' in proof) return proof.value;
    issues.push(...proof.issues);
    return null;
  };

  const documents: SourceDocument[] = [];
  const tables: Located<PrintedTable>[] = [];
  const headings: Located<Heading & { readonly document: string }>[] = [];
  const observations: Located<Observation>[] = [];
  const statements: Located<Statement>[] = [];
  const classified: Located<ClassifiedNumeral & { readonly document: string }>[] = [];
  const numerals = new Map<Observation, string>();
  for (const id of documentIds(files)) {
    const described = readJson(files, `data/documenti/${id}/documento.json`, documentFileSchema);
    const outline = read('outlines', headingTable(id));
    headings.push(...outline.map(({ value, at }) => ({ value: { ...value, document: id }, at })));
    if ('issues' in described) {
      issues.push(...described.issues);
      broken.add('documents');
    } else {
      const notQuantities = read('numerals', classifiedNumeralTable(id), { optional: true });
      classified.push(...notQuantities.map(({ value, at }) => ({ value: { ...value, document: id }, at })));
      documents.push({
        id,
        ...described.value,
        outline: outline.map(({ value }) => value),
        notQuantities: notQuantities.map(({ value }) => value),
        proof: readProof(id),
      });
    }
    statements.push(...read('statements', statementTable(id), { optional: true }));

    for (const { value, at } of read('observations', observationTable(id))) {
      const { numeral, ...observation } = value;
      observations.push({ value: observation, at });
      numerals.set(observation, numeral);
    }
    for (const name of tableNames(files, id)) {
      const unpivoted = unpivotTable(files, id, name);
      issues.push(...unpivoted.issues);
      if (unpivoted.issues.length > 0) broken.add('observations');
      observations.push(...unpivoted.observations);
      if (unpivoted.table) tables.push(unpivoted.table);
    }
  }

  const located: LocatedDataset = { ...vocabularies, observations, statements, classified, tables, headings, documents, numerals, broken };
  issues.push(...unknownFiles(files), ...checks.flatMap((check) => check(located)));
  // A fault of a table's description is met again in each of its rows.
  const [first, ...rest] = new Map(issues.map((issue) => [describeIssue(issue), issue])).values();
  if (first) return { issues: [first, ...rest] };

  const values = <T>(records: readonly Located<T>[]): readonly T[] => records.map(({ value }) => value);
  return {
    dataset: {
      documents,
      tables: values(tables),
      observations: values(observations).toSorted((a, b) => (a.id < b.id ? -1 : 1)),
      indicators: values(vocabularies.indicators),
      topics: values(vocabularies.topics),
      units: values(vocabularies.units),
      periods: values(vocabularies.periods),
      territories: values(vocabularies.territories),
      terms: values(vocabularies.terms),
      missions: values(vocabularies.missions),
      programmes: values(vocabularies.programmes),
      sections: values(vocabularies.sections),
      lines: values(vocabularies.lines),
      objectives: values(vocabularies.objectives),
      statements: values(statements).toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    },
  };
}

function documentIds(files: InputFiles): readonly string[] {
  const ids = [...files.keys()].map((file) => /^data\/documenti\/([^/]+)\//.exec(file)?.[1]).filter((id) => id !== undefined);
  return [...new Set(ids)].toSorted();
}

function tableNames(files: InputFiles, document: string): readonly string[] {
  const prefix = `data/documenti/${document}/tabelle/`;
  const names = [...files.keys()].filter((file) => file.startsWith(prefix)).map((file) => file.slice(prefix.length).replace(/\.(?:csv|json)$/, ''));
  return [...new Set(names)].toSorted();
}

const KNOWN_FILES = [
  /^data\/README\.md$/,
  /^data\/vocabolari\/(?:territori|temi|unita|periodi|indicatori|glossario)\.csv$/,
  /^data\/struttura\/(?:missioni|programmi|sezioni|linee|obiettivi)\.csv$/,
  /^data\/documenti\/[a-z0-9-]+\/(?:documento\.json|indice\.csv|osservazioni\.csv|enunciati\.csv|menzioni\.csv|numerali\.csv|verifica\.json|tabelle\/[a-z0-9-]+\.(?:csv|json))$/,
];

/** A file with a mistyped name would be ignored in silence; so any file that nothing reads is a fault. */
function unknownFiles(files: InputFiles): Issue[] {
  return [...files.keys()]
    .filter((file) => !KNOWN_FILES.some((pattern) => pattern.test(file)))
    .map((file) => ({
      code: 'file-sconosciuto',
      file,
      line: 1,
      column: 1,
      message: 'Nessuno legge questo file.',
      hint: 'Correggi il nome o la cartella (vedi data/README.md), oppure toglilo.',
    }));
}
