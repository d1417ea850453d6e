// SPDX-License-Identifier: EUPL-1.2
import { atlasSheets } from './atlas-workbook.ts';
import { toCatalogue } from './catalogue.ts';
import { toCsvMetadata } from './csvw.ts';
import { toDataPackage } from './data-package.ts';
import { checksum, jsonFile, textFile, type Download } from './download.ts';
import type { Publication } from './publication.ts';
import type { PublishedTable } from './published-table.ts';
import { toCsv, toExcelCsv } from './to-csv.ts';
import { toJson } from './to-json.ts';
import { toParquet } from './to-parquet.ts';
import { toOds, toXlsx } from './workbook.ts';

/** What the files are made from: the tables, those of single territories, and what the files say of themselves. */
export interface Downloadable {
  readonly tables: readonly PublishedTable[];
  readonly territories: readonly PublishedTable[];
  readonly publication: Publication;
  /** Files made elsewhere, published as they are. */
  readonly others?: readonly Download[];
}

const formats = [
  { ending: 'csv', mediaType: 'text/csv', write: toCsv },
  { ending: 'excel-it.csv', mediaType: 'text/csv', write: toExcelCsv },
  { ending: 'json', mediaType: 'application/json', write: toJson },
] as const;

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const ODS = 'application/vnd.oasis.opendocument.spreadsheet';

/**
 * Every table in every text format, the workbooks, the figures as Parquet, the other files; then what describes them,
 * and `indice.json` with the size and the checksum of each.
 */
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
  const described = [
    ...files,
    toDataPackage(tables, files, publication),
    ...tables.map((table) => toCsvMetadata(table, publication)),
    ...toCatalogue(tables, files, publication),
  ];
  return [...described, indexOf(described)];
}

/** The size and the checksum of each file, by name. */
function indexOf(files: readonly Download[]): Download {
  const sorted = files.toSorted((a, b) => (a.name < b.name ? -1 : 1));
  return jsonFile('indice.json', { file: sorted.map((file) => ({ file: file.name, byte: file.bytes.length, sha256: checksum(file) })) });
}
