// SPDX-License-Identifier: EUPL-1.2
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { read, type CellObject } from '@e965/xlsx';
import Big from 'big.js';
import Papa from 'papaparse';
import { siteFolder } from './folders.ts';
import { queryParquet } from './query-parquet.ts';

/** A row of a published table: every cell as text, numbers digit by digit as the file writes them, nothing for an absent value. */
export type PublishedRow = Readonly<Record<string, string>>;

export const readPublishedBytes = (name: string): Promise<Uint8Array> => readFile(join(siteFolder, 'dati', name));

export const readPublished = (name: string): Promise<string> => readFile(join(siteFolder, 'dati', name), 'utf8');

/**
 * The rows of a CSV file's text: the reading is PapaParse's, none of it the site's. As the dictionary says, an apostrophe
 * before a text that a spreadsheet would run is not part of it.
 */
export function readCsv(text: string, delimiter: ',' | ';'): readonly PublishedRow[] {
  const { data, errors } = Papa.parse<Record<string, string>>(text.replace(/^\ufeff/, ''), { delimiter, header: true, skipEmptyLines: true });
  if (errors.length > 0) throw new Error(`The CSV does not parse: ${JSON.stringify(errors[0])}`);
  return data.map((row) => Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, cell.replace(/^'(?='*[=+\-@\t\r][^])/, '')])));
}

/** TypeScript does not know the third argument yet: the text that a value was read from. */
type ParseWithSource = (text: string, reviver: (key: string, value: unknown, context: { readonly source?: string }) => unknown) => unknown;

/** The rows of a JSON file's text; numbers keep every digit. */
export function readJsonRows(text: string): readonly PublishedRow[] {
  const rows = (JSON.parse as ParseWithSource)(text, (_key, value, { source }) => (typeof value === 'number' ? (source ?? '') : (value ?? '')));
  return rows as readonly PublishedRow[];
}

/** The rows of a sheet of a workbook, Excel's or OpenDocument's, read by another library than the one that wrote it. */
export function readSheet(bytes: Uint8Array, name: string): readonly PublishedRow[] {
  const sheet = read(bytes, { cellNF: true }).Sheets[name];
  const [, lastRow = ''] = /:[A-Z]+(\d+)$/.exec(sheet?.['!ref'] ?? '') ?? [];
  if (!sheet) throw new Error(`The workbook has no sheet «${name}».`);
  const columns = Object.entries(sheet as Readonly<Record<string, CellObject>>).flatMap(([address, cell]) => {
    const [, letters] = /^([A-Z]+)1$/.exec(address) ?? [];
    return letters === undefined ? [] : [[letters, String(cell.v)] as const];
  });
  return Array.from({ length: Number(lastRow) - 1 }, (_, index) =>
    Object.fromEntries(columns.map(([letters, column]) => [column, textOfCell(sheet[`${letters}${index + 2}`] as CellObject | undefined)])),
  );
}

/** A cell as readers see it, but with a decimal point and no separators: days as ISO dates, numbers with the decimals of their format. */
function textOfCell(cell: CellObject | undefined): string {
  if (cell?.v === undefined) return '';
  if (cell.t !== 'n') return String(cell.v);
  const format = String(cell.z);
  if (format.startsWith('yyyy')) return new Date(Date.UTC(1899, 11, 30 + Number(cell.v))).toISOString().slice(0, 10);
  return new Big(Number(cell.v)).toFixed(format.split('.')[1]?.length ?? 0);
}

/** The rows of a Parquet file, read by DuckDB; numbers have the decimals of their column. */
export async function readParquet(name: string): Promise<readonly PublishedRow[]> {
  const rows = await queryParquet(`SELECT * FROM '${join(siteFolder, 'dati', name)}'`);
  return rows.map((row) => Object.fromEntries(Object.entries(row).map(([column, cell]) => [column, cell === null ? '' : String(cell)])));
}
