// SPDX-License-Identifier: EUPL-1.2
import type { Issue } from '../domain/data-error.ts';
import type { PrintedTable, TableCell } from '../domain/document.ts';
import { parseLines } from '../domain/locator.ts';
import type { Observation } from '../domain/observation.ts';
import { NUMERAL_HINT } from './cells.ts';
import { decodeInput, type InputFiles } from './input-file.ts';
import type { Located } from './parse-table.ts';
import { parsePrintedCell } from './printed-cell.ts';
import { lineOf, readJson } from './read-json.ts';
import { readTable, type TableRow } from './read-table.ts';
import { linePath, sectionPath } from './structure-path.ts';
import { rowKeys, tableDescriptionSchema, type RowKey, type TableDescription, type ValueColumn } from './table-description.ts';

export interface UnpivotedTable {
  readonly table: Located<PrintedTable> | null;
  readonly observations: readonly Located<Observation>[];
  readonly issues: readonly Issue[];
}

interface Source {
  readonly document: string;
  readonly id: string;
  readonly description: TableDescription;
  readonly descriptionFile: string;
  readonly descriptionText: string;
  readonly columns: readonly string[];
}

/**
 * Turns a table kept as printed (`tabelle/<id>.csv`, described by `tabelle/<id>.json`) into one observation a number,
 * and keeps the table itself with its cells pointing at them.
 */
export function unpivotTable(files: InputFiles, document: string, id: string): UnpivotedTable {
  const base = `data/documenti/${document}/tabelle/${id}`;
  const described = readJson(files, `${base}.json`, tableDescriptionSchema);
  const bytes = files.get(`${base}.csv`);
  const decoded = bytes ? decodeInput(bytes, `${base}.csv`) : undefined;
  const issues: Issue[] = [];
  if ('issues' in described) issues.push(...described.issues);
  if (!decoded)
    issues.push({
      code: 'file-mancante',
      file: `${base}.csv`,
      line: 1,
      column: 1,
      message: 'Manca la tabella di questa descrizione.',
      hint: 'Aggiungi il file CSV con lo stesso nome.',
    });
  else if ('issue' in decoded) issues.push(decoded.issue);
  if ('issues' in described || !decoded || 'issue' in decoded) return { table: null, observations: [], issues };

  const description = described.value;
  const table = readTable(decoded.text, `${base}.csv`, {
    required: ['righe', 'voce', ...description.valori.map((column) => column.id), ...description.stampate],
    optional: rowKeys,
  });
  const source: Source = { document, id, description, descriptionFile: `${base}.json`, descriptionText: described.text, columns: table.columns };
  const observations: Located<Observation>[] = [];
  const rows: PrintedTable['rows'] = [];
  issues.push(...table.issues, ...valueColumnIssues(source));
  for (const row of table.rows) {
    const read = readRow(source, row);
    issues.push(...read.issues);
    observations.push(...read.observations);
    rows.push(read.row);
  }
  const lines = parseLines(description.righe);
  const at = (field: string) => ({ file: source.descriptionFile, line: lineOf(source.descriptionText, [field]), column: 1 });
  if (!lines)
    issues.push({
      code: 'righe-non-valide',
      ...at('righe'),
      message: `«righe»: «${description.righe}» non indica righe del documento.`,
      hint: 'Scrivi la prima e l’ultima riga della tabella: 100-123.',
    });
  return {
    table: lines
      ? { value: { id, document, title: description.titolo, place: description.luogo, lines, columns: description.stampate, rows }, at }
      : null,
    observations,
    issues,
  };
}

function valueColumnIssues({ description, descriptionFile, descriptionText, columns }: Source): Issue[] {
  return description.valori.flatMap((column, index): Issue[] => {
    const line = lineOf(descriptionText, ['valori', index, 'colonna']);
    const place = { file: descriptionFile, line, column: 1 };
    const issues: Issue[] = [];
    if (!description.stampate.includes(column.colonna)) {
      issues.push({
        code: 'colonna-sconosciuta',
        ...place,
        message: `La colonna «${column.colonna}» non è fra quelle stampate.`,
        hint: 'Copia il nome da «stampate».',
      });
    }
    for (const key of ['indicatore', 'unita', 'periodo', 'territorio'] as const) {
      const stated =
        [column[key], key === 'territorio' ? description.territorio : undefined].filter((value) => value !== undefined).length +
        (columns.includes(key) ? 1 : 0);
      if (stated === 1) continue;
      issues.push({
        code: stated === 0 ? 'proprieta-mancante' : 'proprieta-doppia',
        ...place,
        message: `«${key}» della colonna «${column.colonna}» è ${stated === 0 ? 'detto da nessuna parte' : 'detto in più posti'}.`,
        hint: `Scrivi «${key}» in un solo posto: qui, o in una colonna «${key}» della tabella.`,
      });
    }
    return issues;
  });
}

function readRow(source: Source, row: TableRow): { row: PrintedTable['rows'][number]; observations: Located<Observation>[]; issues: Issue[] } {
  const { description } = source;
  const issues: Issue[] = [];
  const observations: Located<Observation>[] = [];
  const lines = parseLines(row.cells['righe'] ?? '');
  if (!lines)
    issues.push({
      code: 'righe-non-valide',
      ...row.at('righe'),
      message: `Colonna «righe»: «${row.cells['righe']}» non indica righe del documento.`,
      hint: 'Scrivi il numero della riga, o la prima e l’ultima: 391 oppure 391-392.',
    });
  const label = row.cells['voce'] ?? '';
  if (label === '')
    issues.push({
      code: 'cella-vuota',
      ...row.at('voce'),
      message: 'Colonna «voce»: la cella è vuota.',
      hint: 'Scrivi il nome breve della riga: serve a dire il luogo della cifra.',
    });

  const cells = description.stampate.map((name): TableCell => {
    const column = description.valori.find((candidate) => candidate.colonna === name);
    const printed = row.cells[name] ?? '';
    if (!column) return { text: printed };
    const read = readValue(source, row, column, lines ?? { first: 1, last: 1 });
    if ('issue' in read) issues.push(read.issue);
    if ('located' in read) observations.push(read.located);
    return read.cell;
  });
  return { row: { label, lines: lines ?? { first: 1, last: 1 }, cells, remark: row.cells['nota'] || null }, observations, issues };
}

type ValueResult = { cell: TableCell; located: Located<Observation> } | { cell: TableCell; issue: Issue } | { cell: TableCell };

function readValue(source: Source, row: TableRow, column: ValueColumn, lines: { first: number; last: number }): ValueResult {
  const { description, document } = source;
  const printed = row.cells[column.colonna] ?? '';
  const id = row.cells[column.id] ?? '';
  const text = { text: printed };
  const refuse = (code: string, at: string, message: string, hint: string): ValueResult => ({
    cell: text,
    issue: { code, ...row.at(at), message: `Colonna «${at}»: ${message}`, hint },
  });
  if (printed === '') {
    if (column.vuota === undefined)
      return refuse(
        'cella-vuota',
        column.colonna,
        'la cella è vuota.',
        'Scrivi il numero stampato, oppure di’ nella descrizione («vuota») che cosa significa una cella vuota.',
      );
    if (id !== '') return refuse('id-senza-cifra', column.id, `«${id}» è l’identificativo di una cella vuota.`, 'Togli l’identificativo.');
    return { cell: { absence: column.vuota } };
  }
  const parsed = parsePrintedCell(printed);
  if (!parsed.ok) return refuse('numero-non-valido', column.colonna, `«${printed}» non è un numero italiano: ${parsed.reason}.`, NUMERAL_HINT);
  if (id === '') return refuse('cella-vuota', column.id, 'la cifra non ha identificativo.', 'Dalle il primo numero libero del documento.');

  const stated = (key: RowKey): string | null => row.cells[key] || null;
  const programme = stated('programma') ?? description.programma ?? null;
  const section = stated('sezione') ?? description.sezione ?? null;
  const observation: Observation = {
    id,
    ...parsed.number,
    printed,
    document,
    lines,
    measure: column.misura,
    qualifier: column.qualificatore,
    frequency: column.frequenza,
    indicator: column.indicatore ?? stated('indicatore') ?? '',
    unit: column.unita ?? stated('unita') ?? '',
    period: column.periodo ?? stated('periodo') ?? '',
    territory: column.territorio ?? description.territorio ?? stated('territorio') ?? '',
    programme,
    section: sectionPath(programme, section),
    line: linePath(programme, section, stated('linea') ?? description.linea ?? null),
    objective: stated('obiettivo'),
    breakdown: stated('dettaglio'),
    per: stated('per'),
    place: `${description.luogo} › ${row.cells['voce'] ?? ''} › ${column.colonna}`,
    table: source.id,
    notes: [],
  };
  return { cell: { observation: id }, located: { value: observation, at: (field) => placeOf(source, row, column, field) } };
}

/** A field stands in a cell of the row, or in the description for the whole column or table. */
function placeOf(source: Source, row: TableRow, column: ValueColumn, field: string) {
  if (field === 'id') return row.at(column.id);
  if (field === 'testo' || field === 'numero') return row.at(column.colonna);
  if (source.columns.includes(field)) return row.at(field);
  const index = source.description.valori.indexOf(column);
  const inColumn = Object.hasOwn(column, field);
  const path = inColumn ? ['valori', index, field] : [field];
  return { file: source.descriptionFile, line: lineOf(source.descriptionText, path), column: 1 };
}
