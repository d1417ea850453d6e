// SPDX-License-Identifier: EUPL-1.2
import type { z } from 'zod';
import type { Issue } from '../domain/data-error.ts';
import type { InputFiles } from './input-file.ts';
import { parseTable, type Located, type TableSpec } from './parse-table.ts';

/** Reads the tables of one build and remembers what was wrong. */
export interface InputReader {
  readonly files: InputFiles;
  /** Every fault met so far. */
  readonly issues: Issue[];
  /** Names of the lists whose file could not be read whole. */
  readonly broken: Set<string>;
  /** The records of a table; an optional one that is not there is empty. */
  read<Shape extends z.ZodRawShape, T>(list: string, spec: TableSpec<Shape, T>, options?: { readonly optional: boolean }): readonly Located<T>[];
}

export function createInputReader(files: InputFiles): InputReader {
  const issues: Issue[] = [];
  const broken = new Set<string>();
  return {
    files,
    issues,
    broken,
    read: (list, spec, { optional } = { optional: false }) => {
      if (optional && !files.has(spec.file)) return [];
      const parsed = parseTable(files, spec);
      issues.push(...parsed.issues);
      if (parsed.issues.length > 0) broken.add(list);
      return parsed.records;
    },
  };
}
