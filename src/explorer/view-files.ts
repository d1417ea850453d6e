// SPDX-License-Identifier: EUPL-1.2
import type { PublishedTable } from '../exports/published-table.ts';
import { toCsv, toExcelCsv, toPastedText } from '../exports/to-csv.ts';
import { toJson } from '../exports/to-json.ts';
import type { Sheet } from '../exports/workbook.ts';

export const viewFormats = ['csv', 'excel-it.csv', 'xlsx', 'json'] as const;
export type ViewFormat = (typeof viewFormats)[number];

export const viewFormatLabels: Readonly<Record<ViewFormat, string>> = {
  csv: 'CSV',
  'excel-it.csv': 'CSV per Excel',
  xlsx: 'Excel (XLSX)',
  json: 'JSON',
};

/** A view as it leaves the page. */
export interface TakenView {
  /** Its table, with the name of its tab in a workbook. */
  readonly sheet: Sheet;
  /** The sheets of a workbook besides that one. */
  readonly otherSheets: readonly Sheet[];
  /** Address of the site's root, with a slash at the end. */
  readonly root: string;
}

/** A view as a file, by the writers of the published files. That of workbooks is large: it comes when it is asked for. */
export async function viewFile({ sheet, otherSheets, root }: TakenView, format: ViewFormat): Promise<Blob> {
  const { table } = sheet;
  switch (format) {
    case 'csv':
      return new Blob([toCsv(table)], { type: 'text/csv;charset=utf-8' });
    case 'excel-it.csv':
      return new Blob([toExcelCsv(table)], { type: 'text/csv;charset=utf-8' });
    case 'xlsx': {
      const { toXlsx } = await import('../exports/workbook.ts');
      const bytes = await toXlsx([sheet, ...otherSheets], { root, modified: null });
      return new Blob([Uint8Array.from(bytes)], { type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' });
    }
    case 'json':
      return new Blob([toJson(table)], { type: 'application/json' });
  }
}

/** A view as text to paste into a spreadsheet. */
export const pastedView = (table: PublishedTable): string => toPastedText(table);
