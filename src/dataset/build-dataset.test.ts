// SPDX-License-Identifier: EUPL-1.2
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { compareIssues, describeIssue, type Issue } from '../domain/data-error.ts';
import { documentSchema, printedTableSchema } from '../domain/document.ts';
import { glossaryTermSchema } from '../domain/glossary-term.ts';
import { observationSchema } from '../domain/observation.ts';
import { promiseSchema } from '../domain/promise.ts';
import { buildDataset, type BuildResult } from './build-dataset.ts';
import type { Dataset } from './dataset.ts';
import { readInputFiles } from './load-dataset.ts';

const FIXTURES = join(import.meta.dirname, '__fixtures__');
const ABSENT = '.absent';
const folders = (await readdir(FIXTURES, { withFileTypes: true })).filter((entry) => entry.isDirectory()).map((entry) => entry.name);
const faultyCases = folders.filter((name) => name !== 'valid').toSorted();

/** The files of `valid`, with those of a case in their stead and without those that the case marks as absent. */
async function filesOf(name: string): Promise<Map<string, Uint8Array>> {
  const files = new Map(await readInputFiles(join(FIXTURES, 'valid')));
  for (const [path, bytes] of await readInputFiles(join(FIXTURES, name))) {
    if (path.endsWith(ABSENT)) files.delete(path.slice(0, -ABSENT.length));
    else files.set(path, bytes);
  }
  return files;
}

function issuesOf(result: BuildResult): readonly Issue[] {
  return 'issues' in result ? result.issues.toSorted(compareIssues) : [];
}

async function validDataset(): Promise<Dataset> {
  const result = buildDataset(await filesOf('valid'));
  if ('issues' in result) throw new Error(result.issues.map(describeIssue).join('\n'));
  return result.dataset;
}

describe('a case with faults', () => {
  test.each(faultyCases)('%s: every issue is reported, and no other', async (name) => {
    const issues = issuesOf(buildDataset(await filesOf(name)));
    expect(issues).not.toEqual([]);
    await expect(`${issues.map(describeIssue).join('\n')}\n`).toMatchFileSnapshot(join(FIXTURES, name, 'expected-issues.txt'));
  });

  test('the same files give the same issues, whatever the order in which they are read', async () => {
    const files = await filesOf('several-faults');
    const reversed = new Map([...files].reverse());
    expect(issuesOf(buildDataset(reversed))).toEqual(issuesOf(buildDataset(files)));
  });
});

describe('the case without faults', () => {
  test('gives every list with its records in the order of the files, and the figures by id', async () => {
    const dataset = await validDataset();
    const ids = Object.fromEntries(
      Object.entries(dataset).map(([name, records]) => [name, (records as readonly { id?: string }[]).map((record) => record.id ?? '(no id)')]),
    );
    expect(ids).toEqual({
      documents: ['rapporto'],
      tables: ['risorse'],
      objectives: ['piano-1-1', 'piano-1-1-1'],
      concordances: ['(no id)', '(no id)', '(no id)', '(no id)', '(no id)', '(no id)'],
      statements: ['rapporto-e0001', 'rapporto-e0002'],
      mentions: ['(no id)'],
      highlights: [],
      notes: ['nq-0001'],
      reconciliations: ['stessa'],
      entries: ['dlgs-150-2015', 'dd-570-2019', 'anpal', 'tecno', 'convenzione', 'giornata'],
      acronyms: ['(no id)'],
      datedFacts: ['(no id)'],
      observations: ['0001', '0002', '0003', '0010', '0011', '0012', '0013', '0014'].map((number) => `rapporto-${number}`),
      indicators: ['persone-assunte', 'quota-assunti', 'risorse-assegnate', 'risorse-spese'],
      topics: ['lavoro', 'risorse'],
      units: ['euro', 'per-cento', 'persone'],
      periods: ['2019', '2019-2021'],
      territories: ['italia', 'puglia'],
      missions: ['026'],
      programmes: ['piano', 'fixo'],
      sections: ['piano/sezione-1'],
      lines: ['piano/sezione-1/linea-1', 'piano/sezione-1/linea-2', 'fixo/linea-1'],
      cascades: ['spese'],
      promises: ['pm-0001', 'pm-0002', 'pm-0003'],
      terms: ['cpi', 'lep'],
      synonyms: ['soldi'],
      readerQuestions: ['persone-assunte'],
      capitalWords: ['(no id)'],
    });
  });

  test('reads a figure of a sentence with its exact value and as printed', async () => {
    const { observations } = await validDataset();
    expect(observations.find(({ id }) => id === 'rapporto-0003')).toEqual({
      id: 'rapporto-0003',
      indicator: 'quota-assunti',
      measure: 'quota',
      value: '32.80',
      decimals: 2,
      qualifier: '~',
      unit: 'per-cento',
      printed: 'circa il 32,80% dei partecipanti',
      frequency: 'nel-periodo',
      per: null,
      territory: 'puglia',
      period: '2019',
      programme: 'fixo',
      section: null,
      line: 'fixo/linea-1',
      objective: null,
      breakdown: null,
      document: 'rapporto',
      lines: { first: 32, last: 32 },
      place: 'FIxO',
      table: null,
      notes: [],
    });
  });

  test('reads a cell of a printed table with what its row, its column and the whole table say', async () => {
    const { observations } = await validDataset();
    expect(observations.find(({ id }) => id === 'rapporto-0011')).toEqual({
      id: 'rapporto-0011',
      indicator: 'risorse-spese',
      measure: 'risultato',
      value: '243521.99',
      decimals: 2,
      qualifier: '=',
      unit: 'euro',
      printed: '€ 243.521,99',
      frequency: 'nel-periodo',
      per: null,
      territory: 'italia',
      period: '2019',
      programme: 'piano',
      section: 'piano/sezione-1',
      line: 'piano/sezione-1/linea-1',
      objective: null,
      breakdown: null,
      document: 'rapporto',
      lines: { first: 22, last: 22 },
      place: 'Il piano › Tabella delle risorse › Linea 1 › Spese',
      table: 'risorse',
      notes: [],
    });
  });

  test('keeps the table as printed: texts, figures by id, absences by their reason', async () => {
    const { tables } = await validDataset();
    expect(tables[0]).toEqual({
      id: 'risorse',
      document: 'rapporto',
      title: 'Risorse del piano',
      place: 'Il piano › Tabella delle risorse',
      lines: { first: 20, last: 24 },
      columns: ['Descrizione', 'Assegnate', 'Spese'],
      rows: [
        {
          label: 'Linea 1',
          lines: { first: 22, last: 22 },
          remark: null,
          cells: [{ text: 'Centri per l’impiego' }, { observation: 'rapporto-0010' }, { observation: 'rapporto-0011' }],
        },
        {
          label: 'Linea 2',
          lines: { first: 23, last: 23 },
          remark: 'La spesa non è riportata.',
          cells: [{ text: 'Imprese' }, { observation: 'rapporto-0012' }, { absence: 'non-riportato' }],
        },
        {
          label: 'Totale',
          lines: { first: 24, last: 24 },
          remark: null,
          cells: [{ text: 'Totale' }, { observation: 'rapporto-0013' }, { observation: 'rapporto-0014' }],
        },
      ],
    });
  });

  test('keeps the schemas of the content collections', async () => {
    const dataset = await validDataset();
    expect(() => dataset.observations.map((record) => observationSchema.parse(record))).not.toThrow();
    expect(() => dataset.documents.map((record) => documentSchema.parse(record))).not.toThrow();
    expect(() => dataset.tables.map((record) => printedTableSchema.parse(record))).not.toThrow();
    expect(() => dataset.terms.map((record) => glossaryTermSchema.parse(record))).not.toThrow();
    expect(() => dataset.promises.map((record) => promiseSchema.parse(record))).not.toThrow();
  });

  test('is the same with Windows line ends', async () => {
    const files = await filesOf('valid');
    const windows = new Map(
      [...files].map(([path, bytes]) => [path, new TextEncoder().encode(new TextDecoder().decode(bytes).replaceAll('\n', '\r\n'))]),
    );
    expect(buildDataset(windows)).toEqual({ dataset: await validDataset() });
  });
});

/** Names of issues that the sources below `src/dataset` can give: what follows `code:` or begins a call that makes an issue. */
async function codesInSources(): Promise<ReadonlySet<string>> {
  const paths = (await readdir(import.meta.dirname, { recursive: true })).filter((path) => path.endsWith('.ts') && !path.endsWith('.test.ts'));
  const sources = await Promise.all(paths.map((path) => readFile(join(import.meta.dirname, path), 'utf8')));
  const givers = sources.flatMap((source) =>
    [...source.matchAll(/(?:\bcode:|\b(?:refuse|report|fault)\()\s*([^,\n]*)/g)].map((match) => match[1] ?? ''),
  );
  const codes = givers.flatMap((giver) => [...giver.matchAll(/(?<!\[)'([a-z0-9-]+)'/g)].map((match) => match[1] ?? ''));
  return new Set(codes.filter((code) => code !== ZOD_CODE));
}

/** The code under which cells hand their faults to Zod; never that of an issue. */
const ZOD_CODE = 'custom';

test('every issue code that the sources can give is given by some case, and no case gives another', async () => {
  const results = await Promise.all(faultyCases.map(async (name) => issuesOf(buildDataset(await filesOf(name)))));
  const given = new Set(results.flat().map((issue) => issue.code));
  const known = await codesInSources();
  expect(known.size).toBeGreaterThan(20);
  expect([...given].toSorted()).toEqual([...known].toSorted());
});
