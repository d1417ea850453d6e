// SPDX-License-Identifier: EUPL-1.2
import type { z } from 'zod';
import type { Issue, Location } from '../domain/data-error.ts';
import { decodeInput, type InputFiles } from './input-file.ts';
import { readTable, type TableRow } from './read-table.ts';

/** A record with the place of each field in the file that it was read from. */
export interface Located<T> {
  readonly value: T;
  at(column: string): Location;
}

/** A CSV file of the project: where it is, which cells a row has, and what a row becomes. */
export interface TableSpec<Shape extends z.ZodRawShape, T> {
  readonly file: string;
  readonly row: z.ZodObject<Shape>;
  readonly toRecord: (row: z.output<z.ZodObject<Shape>>) => T;
}

export interface Parsed<T> {
  readonly records: readonly Located<T>[];
  readonly issues: readonly Issue[];
}

/** Reads one CSV file into records; every fault of every cell is reported. */
export function parseTable<Shape extends z.ZodRawShape, T>(files: InputFiles, spec: TableSpec<Shape, T>): Parsed<T> {
  const bytes = files.get(spec.file);
  if (!bytes) {
    return {
      records: [],
      issues: [
        {
          code: 'file-mancante',
          file: spec.file,
          line: 1,
          column: 1,
          message: 'Il file non c’è.',
          hint: `Crealo con le intestazioni ${Object.keys(spec.row.shape).join(',')}.`,
        },
      ],
    };
  }
  const decoded = decodeInput(bytes, spec.file);
  if ('issue' in decoded) return { records: [], issues: [decoded.issue] };
  const table = readTable(decoded.text, spec.file, { required: Object.keys(spec.row.shape) });
  const issues: Issue[] = [...table.issues];
  const records: Located<T>[] = [];
  for (const row of table.rows) {
    const parsed = spec.row.safeParse(row.cells);
    if (parsed.success) records.push({ value: spec.toRecord(parsed.data), at: row.at });
    else issues.push(...parsed.error.issues.map((issue) => toIssue(issue, row)));
  }
  return { records, issues };
}

/** A Zod issue of a row as an issue of a file, with the code and the hint that the cell's reader gave. */
export function toIssue(issue: z.core.$ZodIssue, row: TableRow): Issue {
  const column = String(issue.path[0] ?? '');
  const fault = issue.code === 'custom' ? issue.params : undefined;
  return {
    ...row.at(column),
    code: String(fault?.['code'] ?? 'valore-non-previsto'),
    message: `Colonna «${column}»: ${issue.message}`,
    hint: String(fault?.['hint'] ?? 'Correggi il valore.'),
  };
}
