// SPDX-License-Identifier: EUPL-1.2
import type { PublishedTable } from '../exports/published-table.ts';
import { toCsv, toExcelCsv, toPastedText } from '../exports/to-csv.ts';
import { toJson } from '../exports/to-json.ts';

export const viewFormats = ['csv', 'excel-it.csv', 'json'] as const;
export type ViewFormat = (typeof viewFormats)[number];

export const viewFormatLabels: Readonly<Record<ViewFormat, string>> = {
  csv: 'CSV',
  'excel-it.csv': 'CSV per Excel',
  json: 'JSON',
};

/** A view as a file, by the writers of the published files. */
export function viewFile(table: PublishedTable, format: ViewFormat): Blob {
  switch (format) {
    case 'csv':
      return new Blob([toCsv(table)], { type: 'text/csv;charset=utf-8' });
    case 'excel-it.csv':
      return new Blob([toExcelCsv(table)], { type: 'text/csv;charset=utf-8' });
    case 'json':
      return new Blob([toJson(table)], { type: 'application/json' });
  }
}

/** A view as text to paste into a spreadsheet. */
export const pastedView = (table: PublishedTable): string => toPastedText(table);
