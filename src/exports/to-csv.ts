// SPDX-License-Identifier: EUPL-1.2
import type { PublishedCell, PublishedTable } from './published-table.ts';

/** How a CSV file is written: for machines, or for an Italian spreadsheet. */
interface Dialect {
  readonly delimiter: string;
  readonly lineEnd: string;
  readonly start: string;
  readonly number: (decimal: string) => string;
}

const canonical: Dialect = { delimiter: ',', lineEnd: '\n', start: '', number: (decimal) => decimal };
const italianExcel: Dialect = { delimiter: ';', lineEnd: '\r\n', start: '\ufeff', number: (decimal) => decimal.replace('.', ',') };
const pasted: Dialect = { ...italianExcel, delimiter: '\t', start: '' };

/** RFC 4180 with comma, `\n`, decimal point, no BOM: the file that programs read. */
export const toCsv = (table: PublishedTable): string => write(table, canonical);

/** Semicolon, decimal comma, CRLF and BOM: the file that Excel opens in Italy with a double click. */
export const toExcelCsv = (table: PublishedTable): string => write(table, italianExcel);

/** Tabs and decimal comma: the text that an Italian spreadsheet spreads over its cells when it is pasted. */
export const toPastedText = (table: PublishedTable): string => write(table, pasted);

function write(table: PublishedTable, dialect: Dialect): string {
  const rows: readonly (readonly PublishedCell[])[] = [table.columns.map((column) => column.name), ...table.rows];
  return dialect.start + rows.map((row) => row.map((cell) => writeCell(cell, dialect)).join(dialect.delimiter) + dialect.lineEnd).join('');
}

function writeCell(cell: PublishedCell, dialect: Dialect): string {
  if (cell === null) return '';
  const text = typeof cell === 'string' ? guardFormula(cell) : dialect.number(cell.number);
  return /["\r\n]/.test(text) || text.includes(dialect.delimiter) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * A text that a spreadsheet would run as a formula, with an apostrophe before it; any other as it is, and numbers never come here.
 * A sign that stands alone (`=`, a qualifier) is no formula and keeps its form. An apostrophe that already stands before
 * such a text gets another, so that dropping one gives back what was there.
 */
function guardFormula(text: string): string {
  return /^'*[=+\-@\t\r][^]/.test(text) ? `'${text}` : text;
}
