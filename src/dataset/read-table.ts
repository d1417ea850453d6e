// SPDX-License-Identifier: EUPL-1.2
import Papa from 'papaparse';
import type { Issue, Location } from '../domain/data-error.ts';
import { nearest } from './nearest.ts';

/** A data row of a CSV file: its cells as strings, and where each of them stands. */
export interface TableRow {
  readonly cells: Readonly<Record<string, string>>;
  /** Place of a column's cell; of the whole row for a name that the table does not have. */
  at(column: string): Location;
}

export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly TableRow[];
  readonly issues: readonly Issue[];
}

/** The columns that a table must have and those that it may have; any other is refused. */
export interface ExpectedColumns {
  readonly required: readonly string[];
  readonly optional?: readonly string[];
}

/**
 * Reads CSV text: comma, double quotes, one header row, one physical line a row (so that line numbers are exact).
 * The one place of the project that calls PapaParse. It never guesses: each error, extra or missing cell, duplicate,
 * unknown or missing column and blank line is an issue, and the rows that are whole are still returned, so that
 * everything wrong with a file is known at once.
 */
export function readTable(text: string, file: string, expected: ExpectedColumns): Table {
  const issues: Issue[] = [];
  const report = (code: string, line: number, column: number, message: string, hint: string): void => {
    issues.push({ code, file, line, column, message, hint });
  };

  const parsed = Papa.parse<string[]>(text.replace(/\n$/, ''), {
    delimiter: ',',
    quoteChar: '"',
    newline: '\n',
    header: false,
    dynamicTyping: false,
    skipEmptyLines: false,
  });
  for (const error of parsed.errors) {
    const line = (error.row ?? 0) + 1;
    report(
      'csv-malformato',
      line,
      1,
      `Le virgolette di questa riga non si chiudono o stanno nel posto sbagliato (${error.code}).`,
      'Chiudi le virgolette; una virgoletta dentro una cella si scrive doppia: "".',
    );
  }
  if (issues.length > 0) return { columns: [], rows: [], issues };

  const [header = [], ...records] = parsed.data;
  issues.push(...headerIssues(header, file, expected));
  const columnOf = new Map(header.map((name, index) => [name, index + 1]));

  const rows: TableRow[] = [];
  let nextLine = 2;
  for (const record of records) {
    const line = nextLine;
    nextLine += record.join('').split('\n').length;
    if (record.length === 1 && record[0] === '') {
      report('riga-vuota', line, 1, 'Riga vuota.', 'Togli la riga.');
    } else if (record.length !== header.length) {
      const many = record.length > header.length;
      report(
        many ? 'celle-in-piu' : 'celle-in-meno',
        line,
        Math.min(record.length, header.length) + 1,
        `La riga ha ${record.length} celle, le intestazioni sono ${header.length}.`,
        many ? 'Togli la cella in più, o metti fra virgolette il testo che contiene una virgola.' : 'Aggiungi le celle che mancano (anche vuote).',
      );
    } else if (record.some((cell) => cell.includes('\n'))) {
      report(
        'a-capo-nella-cella',
        line,
        1,
        'Una cella contiene un a capo.',
        'Scrivi la cella su una riga sola; controlla che le virgolette si chiudano.',
      );
    } else {
      rows.push({
        cells: Object.fromEntries(header.map((name, index) => [name, record[index] ?? ''])),
        at: (column) => ({ file, line, column: columnOf.get(column) ?? 1 }),
      });
    }
  }
  return { columns: header, rows: issues.some((issue) => issue.line === 1) ? [] : rows, issues };
}

function headerIssues(header: readonly string[], file: string, expected: ExpectedColumns): Issue[] {
  const issues: Issue[] = [];
  const allowed = [...expected.required, ...(expected.optional ?? [])];
  header.forEach((name, index) => {
    const place = { file, line: 1, column: index + 1 };
    if (header.indexOf(name) !== index) {
      issues.push({ code: 'colonna-doppia', ...place, message: `La colonna «${name}» c'è due volte.`, hint: 'Tienine una sola.' });
    } else if (!allowed.includes(name)) {
      const guess = nearest(
        name,
        allowed.filter((column) => !header.includes(column)),
      );
      issues.push({
        code: 'colonna-sconosciuta',
        ...place,
        message: `La colonna «${name}» non è prevista.`,
        hint: guess === undefined ? `Toglila; le colonne previste sono: ${allowed.join(', ')}.` : `Forse «${guess}»?`,
      });
    }
  });
  for (const name of expected.required) {
    if (header.includes(name)) continue;
    issues.push({
      code: 'colonna-mancante',
      file,
      line: 1,
      column: 1,
      message: `Manca la colonna «${name}».`,
      hint: `Aggiungila: la prima riga deve contenere ${expected.required.join(',')}.`,
    });
  }
  return issues;
}
