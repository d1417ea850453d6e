// SPDX-License-Identifier: EUPL-1.2
import type { PublishedTable } from '../exports/published-table.ts';
import { toCsv, toExcelCsv, toPastedText } from '../exports/to-csv.ts';
import { toJson } from '../exports/to-json.ts';

export const viewFormats = ['csv', 'excel-it.csv', 'json', 'xlsx'] as const;
export type ViewFormat = (typeof viewFormats)[number];

export const viewFormatLabels: Readonly<Record<ViewFormat, string>> = {
  csv: 'CSV',
  'excel-it.csv': 'CSV per Excel',
  json: 'JSON',
  xlsx: 'Excel (XLSX)',
};

/** A view as a file, by the writers of the published files. The workbook's is large, and is loaded when it is asked for. */
export async function viewFile(table: PublishedTable, format: ViewFormat, root: string, release: string): Promise<Blob> {
  switch (format) {
    case 'csv':
      return new Blob([toCsv(table)], { type: 'text/csv;charset=utf-8' });
    case 'excel-it.csv':
      return new Blob([toExcelCsv(table)], { type: 'text/csv;charset=utf-8' });
    case 'json':
      return new Blob([toJson(table)], { type: 'application/json' });
    case 'xlsx': {
      const { toXlsx } = await import('../exports/workbook.ts');
      const bytes = await toXlsx([{ name: 'Vista', table }], { root, release, modified: null, sources: [] });
      return new Blob([bytes as Uint8Array<ArrayBuffer>], { type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' });
    }
  }
}

/** A view as text to paste into a spreadsheet. */
export const pastedView = (table: PublishedTable): string => toPastedText(table);
