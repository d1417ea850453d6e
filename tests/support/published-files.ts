// SPDX-License-Identifier: EUPL-1.2
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import Papa from 'papaparse';
import { siteFolder } from './folders.ts';

/** A row of a published table: every cell as text, numbers digit by digit as the file writes them, nothing for an absent value. */
export type PublishedRow = Readonly<Record<string, string>>;

export const readPublished = (name: string): Promise<string> => readFile(join(siteFolder, 'dati', name), 'utf8');

/** The rows of a CSV file's text: the reading is PapaParse's, none of it the site's. */
export function readCsv(text: string, delimiter: ',' | ';'): readonly PublishedRow[] {
  const { data, errors } = Papa.parse<Record<string, string>>(text.replace(/^\ufeff/, ''), { delimiter, header: true, skipEmptyLines: true });
  if (errors.length > 0) throw new Error(`The CSV does not parse: ${JSON.stringify(errors[0])}`);
  return data;
}

/** TypeScript does not know the third argument yet: the text that a value was read from. */
type ParseWithSource = (text: string, reviver: (key: string, value: unknown, context: { readonly source?: string }) => unknown) => unknown;

/** The rows of a JSON file's text; numbers keep every digit. */
export function readJsonRows(text: string): readonly PublishedRow[] {
  const rows = (JSON.parse as ParseWithSource)(text, (_key, value, { source }) => (typeof value === 'number' ? (source ?? '') : (value ?? '')));
  return rows as readonly PublishedRow[];
}
