// SPDX-License-Identifier: EUPL-1.2
import type { Qualifier } from '../domain/measure.ts';
import { qualifierWord, unitSuffix } from '../format/figure.ts';
import { formatDecimal } from '../format/number.ts';
import { formatLines } from '../format/place.ts';
import { valueAt } from './columnar-file.ts';
import { textAt, type ExplorerTable } from './explorer-table.ts';

/** A column of the view: what readers call it, the columns of the file that it shows, the one that sorts it. */
export interface ViewColumn {
  readonly name: string;
  readonly label: string;
  readonly published: readonly string[];
  readonly sortedBy: string;
}

const column = (name: string, label: string, published: readonly string[] = [name], sortedBy = published[0] ?? name): ViewColumn => ({
  name,
  label,
  published,
  sortedBy,
});

export const viewColumns: readonly ViewColumn[] = [
  column('indicatore', 'Indicatore', ['indicatore', 'indicatore_nome', 'dettaglio'], 'indicatore_nome'),
  column('misura', 'Misura'),
  column('valore', 'Valore', ['valore', 'qualificatore', 'unita']),
  column('periodo', 'Periodo', ['periodo', 'periodo_inizio', 'periodo_fine'], 'periodo_inizio'),
  column('territorio', 'Territorio', ['territorio', 'territorio_nome'], 'territorio_nome'),
  column('fonte', 'Dove lo dice', ['documento', 'riga_inizio', 'riga_fine'], 'documento'),
  column('luogo', 'Punto del documento'),
  column('testo', 'Come è stampata'),
  column('frequenza', 'Ogni quanto'),
  column('tema', 'Tema'),
  column('programma', 'Programma'),
  column('sezione', 'Sezione'),
  column('linea', 'Linea'),
  column('obiettivo', 'Obiettivo'),
  column('tabella', 'Tabella'),
  column('note', 'Note di qualità'),
  column('id', 'Identificativo'),
];

export const defaultColumns: readonly string[] = ['indicatore', 'misura', 'valore', 'periodo', 'territorio', 'fonte'];

/** The text that a view shows in a cell; empty where the document does not say. */
export function viewText(table: ExplorerTable, name: string, row: number): string {
  switch (name) {
    case 'indicatore': {
      const part = textAt(table, 'dettaglio', row);
      return `${textAt(table, 'indicatore_nome', row)}${part === '' ? '' : ` · ${part}`}`;
    }
    case 'valore':
      return figureText(table, row);
    case 'fonte':
      return `${table.label('documento', textAt(table, 'documento', row))}, ${formatLines({ first: Number(textAt(table, 'riga_inizio', row)), last: Number(textAt(table, 'riga_fine', row)) })}`;
    default: {
      const value = valueAt(table.column(name), row);
      return value === null ? '' : table.label(name, value);
    }
  }
}

/** A figure as the site writes it: the word that limits it, the number, its unit. */
export function figureParts(table: ExplorerTable, row: number): readonly [string, string, string] {
  const value = textAt(table, 'valore', row);
  return [
    qualifierWord(textAt(table, 'qualificatore', row) as Qualifier),
    formatDecimal(value, Number(textAt(table, 'decimali', row))),
    unitSuffix(table.unit(textAt(table, 'unita', row)), value),
  ];
}

export const figureText = (table: ExplorerTable, row: number): string => figureParts(table, row).join('');

/** What readers call a unit: its sign where it has one. */
export function unitName(table: ExplorerTable, id: string): string {
  const { symbol, plural } = table.unit(id);
  return symbol ?? plural;
}

/** What the mark of a figure says of its quality notes: whether one is grave, and how many they are where they are more. */
export function noteMark(table: ExplorerTable, row: number): { readonly sign: '‼' | '!'; readonly count: number } {
  return { sign: textAt(table, 'nota_grave', row) === 'si' ? '‼' : '!', count: textAt(table, 'note', row).split(' ').length };
}

/** Whether a quality note touches a figure. */
export const isNoted = (table: ExplorerTable, row: number): boolean => textAt(table, 'con_note', row) === 'si';

/**
 * Each row in the words of those columns in which the rows differ; of the first column where they differ in none. Rows that
 * would be called the same say besides where the document states them: the others do not need it.
 */
export function tellingTexts(table: ExplorerTable, rows: readonly number[], names: readonly string[]): readonly string[] {
  const texts = differingTexts(table, rows, names);
  const placed = differingTexts(table, rows, [...names, 'fonte']);
  const times = Map.groupBy(texts, (text) => text);
  return texts.map((text, index) => ((times.get(text) ?? []).length > 1 ? (placed[index] ?? text) : text));
}

function differingTexts(table: ExplorerTable, rows: readonly number[], names: readonly string[]): readonly string[] {
  const telling = names.filter((name) => new Set(rows.map((row) => viewText(table, name, row))).size > 1);
  const shown = telling.length === 0 ? names.slice(0, 1) : telling;
  return rows.map((row) => shown.map((name) => viewText(table, name, row)).join(', '));
}
