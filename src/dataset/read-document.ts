// SPDX-License-Identifier: EUPL-1.2
import type { Heading, PrintedTable, SourceDocument } from '../domain/document.ts';
import type { Mention } from '../domain/mention.ts';
import { proofSchema, type ClassifiedNumeral, type Proof } from '../domain/numeral-class.ts';
import type { Observation } from '../domain/observation.ts';
import type { Statement } from '../domain/statement.ts';
import { documentFileSchema } from './document-file.ts';
import type { InputFiles } from './input-file.ts';
import type { InputReader } from './input-reader.ts';
import type { Located } from './parse-table.ts';
import { readJson } from './read-json.ts';
import { classifiedNumeralTable } from './rows/classified-numeral-row.ts';
import { headingTable } from './rows/heading-row.ts';
import { mentionTable } from './rows/mention-row.ts';
import { observationTable } from './rows/observation-row.ts';
import { statementTable } from './rows/statement-row.ts';
import { unpivotTable } from './unpivot-table.ts';

type InDocument<T> = Located<T & { readonly document: string }>;

/** What the folder of a document holds. */
export interface DocumentReading {
  /** Null when `documento.json` is at fault. */
  readonly document: SourceDocument | null;
  readonly tables: readonly Located<PrintedTable>[];
  readonly headings: readonly InDocument<Heading>[];
  readonly classified: readonly InDocument<ClassifiedNumeral>[];
  readonly observations: readonly Located<Observation>[];
  readonly statements: readonly Located<Statement>[];
  readonly mentions: readonly Located<Mention>[];
  /** The numeral of each sentence figure as its extract writes it. */
  readonly numerals: ReadonlyMap<Observation, string>;
}

/** Reads `data/documenti/<id>`; statements, mentions, numerals and the proof may come later than the figures. */
export function readDocument(reader: InputReader, id: string): DocumentReading {
  const later = { optional: true };
  const outline = reader.read('outlines', headingTable(id));
  const notQuantities = reader.read('numerals', classifiedNumeralTable(id), later);
  const sentences = reader.read('observations', observationTable(id));
  const figures = sentences.map(({ value: { numeral, ...observation }, at }) => ({ numeral, located: { value: observation, at } }));
  const unpivoted = tableNames(reader.files, id).map((name) => unpivotTable(reader.files, id, name));
  for (const { issues } of unpivoted) {
    reader.issues.push(...issues);
    if (issues.length > 0) reader.broken.add('observations');
  }

  const described = readJson(reader.files, `data/documenti/${id}/documento.json`, documentFileSchema);
  if ('issues' in described) {
    reader.issues.push(...described.issues);
    reader.broken.add('documents');
  }
  const values = <T>(records: readonly Located<T>[]): T[] => records.map(({ value }) => value);
  const inDocument = <T>({ value, at }: Located<T>): InDocument<T> => ({ value: { ...value, document: id }, at });
  return {
    document:
      'issues' in described
        ? null
        : { id, ...described.value, outline: values(outline), notQuantities: values(notQuantities), proof: readProof(reader, id) },
    tables: unpivoted.flatMap(({ table }) => table ?? []),
    headings: outline.map(inDocument),
    classified: notQuantities.map(inDocument),
    observations: [...figures.map(({ located }) => located), ...unpivoted.flatMap(({ observations }) => observations)],
    statements: reader.read('statements', statementTable(id), later),
    mentions: reader.read('mentions', mentionTable(id), later),
    numerals: new Map(figures.map(({ numeral, located }) => [located.value, numeral])),
  };
}

function readProof(reader: InputReader, document: string): Proof | null {
  const file = `data/documenti/${document}/verifica.json`;
  if (!reader.files.has(file)) return null;
  const proof = readJson(reader.files, file, proofSchema);
  if ('value' in proof) return proof.value;
  reader.issues.push(...proof.issues);
  return null;
}

/** Ids of the documents: the folders below `data/documenti`. */
export function documentIds(files: InputFiles): readonly string[] {
  const ids = [...files.keys()].map((file) => /^data\/documenti\/([^/]+)\//.exec(file)?.[1]).filter((id) => id !== undefined);
  return [...new Set(ids)].toSorted();
}

function tableNames(files: InputFiles, document: string): readonly string[] {
  const prefix = `data/documenti/${document}/tabelle/`;
  const names = [...files.keys()].filter((file) => file.startsWith(prefix)).map((file) => file.slice(prefix.length).replace(/\.(?:csv|json)$/, ''));
  return [...new Set(names)].toSorted();
}
