// SPDX-License-Identifier: EUPL-1.2
import type { Cell, CellValue, WriteOptions, WriteSheet } from 'hucre';
import { writeOds } from 'hucre/ods';
import { writeXlsx } from 'hucre/xlsx';
import { licenceName, publicationTitle, type Publication } from './publication.ts';
import { textOf, type ColumnDescription, type PublishedCell, type PublishedTable } from './published-table.ts';

/** A sheet of a workbook: its name as readers see it on the tab, and the table that it shows. */
export interface Sheet {
  readonly name: string;
  readonly table: PublishedTable;
}

/** What a workbook says of where it comes from. */
export type Origin = Pick<Publication, 'root' | 'modified'>;

/** An Excel workbook: typed cells, headings frozen and filterable, each row linked to its place on the site. */
export const toXlsx = (sheets: readonly Sheet[], publication: Origin): Promise<Uint8Array> => writeXlsx(layOut(sheets, publication));

/** The same workbook as OpenDocument; the library freezes no headings and draws no filters there. */
export const toOds = (sheets: readonly Sheet[], publication: Origin): Promise<Uint8Array> => writeOds(layOut(sheets, publication));

function layOut(sheets: readonly Sheet[], { root, modified }: Origin): WriteOptions {
  // The library would write the clock: the same data must give the same bytes.
  const date = new Date(modified ?? 0);
  return {
    sheets: sheets.map((sheet) => layOutSheet(sheet, root)),
    properties: { title: publicationTitle, description: `${licenceName}, ${root}`, created: date, modified: date },
  };
}

function layOutSheet({ name, table: { columns, rows } }: Sheet, root: string): WriteSheet {
  const headings = columns.map((column, index) => [`0,${index}`, { value: column.name, style: { font: { bold: true } } }] as const);
  const formatted = rows.flatMap((row, above) =>
    row.flatMap((cell, index) => {
      const column = columns[index];
      const detail = column && cell !== null ? detailOf(cell, column, root) : null;
      return detail === null ? [] : [[`${above + 1},${index}`, detail] as const];
    }),
  );
  return {
    name,
    columns: columns.map((column, index) => ({ width: widthOf(column, rows, index) })),
    rows: [columns.map((column) => column.name), ...rows.map((row) => row.map((cell, index) => valueOf(cell, columns[index])))],
    cells: new Map<string, Partial<Cell>>([...headings, ...formatted]),
    freezePane: { rows: 1 },
    autoFilter: { range: `A1:${columnLetters(columns.length)}${rows.length + 1}` },
  };
}

function valueOf(cell: PublishedCell, column: ColumnDescription | undefined): CellValue {
  if (cell === null || cell === '') return null;
  if (typeof cell !== 'string') return Number(cell.number);
  return column?.type === 'data' ? new Date(cell) : cell;
}

/** What a cell has besides its value: the decimals that are printed, the form of a date, where an address leads. */
function detailOf(cell: string | { readonly number: string }, column: ColumnDescription, root: string): Partial<Cell> | null {
  const value = valueOf(cell, column);
  if (typeof cell !== 'string') return { value, style: { numFmt: column.type === 'intero' ? '0' : numberFormat(cell.number) } };
  if (column.type === 'data') return { value, style: { numFmt: 'yyyy-mm-dd' } };
  if (column.type === 'indirizzo') return { value, hyperlink: { target: `${root}${cell}` }, style: linkStyle };
  return null;
}

const linkStyle = { font: { underline: true, color: { rgb: '0563C1' } } } as const;

function numberFormat(decimal: string): string {
  const decimals = decimal.split('.')[1]?.length ?? 0;
  return decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(decimals)}`;
}

const [NARROWEST, WIDEST] = [8, 60];

function widthOf(column: ColumnDescription, rows: readonly (readonly PublishedCell[])[], index: number): number {
  const longest = rows.reduce((length, row) => Math.max(length, textOf(row[index] ?? null).length), column.name.length + 2);
  return Math.min(WIDEST, Math.max(NARROWEST, longest + 1));
}

/** The letters by which a spreadsheet names its n-th column, counted from 1: `1` → `A`, `27` → `AA`. */
function columnLetters(count: number): string {
  const letter = String.fromCharCode(65 + ((count - 1) % 26));
  return count > 26 ? columnLetters(Math.floor((count - 1) / 26)) + letter : letter;
}
