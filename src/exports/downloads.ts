// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto';
import { atlasSheets } from './atlas-workbook.ts';
import type { Publication } from './publication.ts';
import type { PublishedTable } from './published-table.ts';
import { toCsv, toExcelCsv } from './to-csv.ts';
import { toJson } from './to-json.ts';
import { toParquet } from './to-parquet.ts';
import { toOds, toXlsx } from './workbook.ts';

/** A file of `/dati/`: its name and the very bytes that are served. */
export interface Download {
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

/** What the files are made from: the tables, those of single territories, and what the files say of themselves. */
export interface Downloadable {
  readonly tables: readonly PublishedTable[];
  readonly territories: readonly PublishedTable[];
  readonly publication: Publication;
  /** Files made elsewhere, published as they are. */
  readonly others?: readonly Download[];
}

const formats = [
  { ending: 'csv', mediaType: 'text/csv; charset=utf-8', write: toCsv },
  { ending: 'excel-it.csv', mediaType: 'text/csv; charset=utf-8', write: toExcelCsv },
  { ending: 'json', mediaType: 'application/json; charset=utf-8', write: toJson },
] as const;

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const ODS = 'application/vnd.oasis.opendocument.spreadsheet';

/** Every table in every text format, the workbooks, the figures as Parquet, the other files, then `indice.json` with the size and the checksum of each. */
export async function downloads({ tables, territories, publication, others = [] }: Downloadable): Promise<readonly Download[]> {
  const sheets = atlasSheets(tables, publication);
  const files: readonly Download[] = [
    ...[...tables, ...territories].flatMap((table) =>
      formats.map(({ ending, mediaType, write }) => textFile(`${table.name}.${ending}`, mediaType, write(table))),
    ),
    ...(await Promise.all(
      territories.map(async (table) => ({
        name: `${table.name}.xlsx`,
        mediaType: XLSX,
        bytes: await toXlsx([{ name: 'Osservazioni', table }], publication),
      })),
    )),
    { name: 'atlante.xlsx', mediaType: XLSX, bytes: await toXlsx(sheets, publication) },
    { name: 'atlante.ods', mediaType: ODS, bytes: await toOds(sheets, publication) },
    ...tables
      .filter(({ name }) => name === 'osservazioni')
      .map((table) => ({ name: `${table.name}.parquet`, mediaType: 'application/vnd.apache.parquet', bytes: toParquet(table) })),
    ...others,
  ];
  return [...files, indexOf(files)];
}

/** The size and the checksum of each file, by name. */
function indexOf(files: readonly Download[]): Download {
  const index = files
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ name, bytes }) => ({ file: name, byte: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') }));
  return textFile('indice.json', 'application/json; charset=utf-8', `${JSON.stringify({ file: index }, null, 2)}\n`);
}

const encoder = new TextEncoder();
const textFile = (name: string, mediaType: string, text: string): Download => ({ name, mediaType, bytes: encoder.encode(text) });
