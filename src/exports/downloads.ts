// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto';
import type { PublishedTable } from './published-table.ts';
import { toCsv, toExcelCsv } from './to-csv.ts';
import { toJson } from './to-json.ts';

/** A file of `/dati/`: its name and the very bytes that are served. */
export interface Download {
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

const formats = [
  { ending: 'csv', mediaType: 'text/csv; charset=utf-8', write: toCsv },
  { ending: 'excel-it.csv', mediaType: 'text/csv; charset=utf-8', write: toExcelCsv },
  { ending: 'json', mediaType: 'application/json; charset=utf-8', write: toJson },
] as const;

/** Every table in every format and the other files, then `indice.json` with the size and the checksum of each. */
export function downloads(tables: readonly PublishedTable[], others: readonly Download[] = []): readonly Download[] {
  const encoder = new TextEncoder();
  const files = [
    ...tables.flatMap((table) =>
      formats.map(({ ending, mediaType, write }): Download => ({ name: `${table.name}.${ending}`, mediaType, bytes: encoder.encode(write(table)) })),
    ),
    ...others,
  ];
  const index = files
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ name, bytes }) => ({ file: name, byte: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') }));
  return [
    ...files,
    { name: 'indice.json', mediaType: 'application/json; charset=utf-8', bytes: encoder.encode(`${JSON.stringify({ file: index }, null, 2)}\n`) },
  ];
}
