// SPDX-License-Identifier: EUPL-1.2

/** A place in an input file. `line` and `column` are 1-based; 1 where the fault concerns the whole file. */
export interface Location {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** One fault of an input, said so that whoever edits the file can mend it. Texts are Italian. */
export interface Issue extends Location {
  /** Stable name of the rule that is broken, e.g. `numero-non-valido`. */
  readonly code: string;
  /** What is wrong, with the offending value. */
  readonly message: string;
  /** What to write instead. */
  readonly hint: string;
}

/** Reading order: by file, then line, then column. */
export function compareIssues(a: Issue, b: Issue): number {
  return a.file.localeCompare(b.file, 'it') || a.line - b.line || a.column - b.column || a.code.localeCompare(b.code);
}

/** One issue as the lines that a person reads: place, what is wrong, what to do. */
export function describeIssue(issue: Issue): string {
  return `${issue.file}:${issue.line}:${issue.column}  ${issue.message}  [${issue.code}]\n    → ${issue.hint}`;
}

/**
 * All the faults of the inputs, thrown once.
 * `hint` and `loc` are the names that Astro's own reporter prints for any error.
 */
export class DataError extends Error {
  readonly issues: readonly Issue[];
  readonly hint: string;
  readonly loc: { readonly file: string; readonly line: number; readonly column: number };

  constructor(issues: readonly [Issue, ...Issue[]]) {
    const sorted = [...issues].sort(compareIssues);
    const first = sorted[0] ?? issues[0];
    const count = sorted.length === 1 ? 'Un errore nei dati' : `${sorted.length} errori nei dati`;
    super(`${count}\n\n${sorted.map(describeIssue).join('\n')}`);
    this.name = 'DataError';
    this.issues = sorted;
    this.hint = first.hint;
    this.loc = { file: first.file, line: first.line, column: first.column };
  }
}
