// SPDX-License-Identifier: EUPL-1.2
import { textAt, type ExplorerTable } from './explorer-table.ts';
import { viewText } from './view-columns.ts';

/** What is compared is either territories in one period, or periods in one territory. */
export type Across = 'territorio' | 'periodo';

/** Figures of one indicator set side by side, and whether they may be compared. */
export interface ComparedRow {
  readonly indicator: string;
  readonly name: string;
  /** What all the figures of the row share, in words. */
  readonly shared: string;
  /** Rows of the table, a list a side; empty where the documents say nothing. */
  readonly cells: readonly (readonly number[])[];
  readonly comparable: boolean;
  /** Why not; of comparable figures, what must be kept in mind. */
  readonly reasons: readonly string[];
}

export interface Comparison {
  readonly rows: readonly ComparedRow[];
  /** Of each side, how many figures have nothing beside them. */
  readonly alone: readonly number[];
}

/** What must be the same for two figures of an indicator to be compared, and how readers are told that it is not. */
const conditions = [
  { column: 'misura', reason: 'misure diverse' },
  { column: 'unita', reason: 'unità diverse' },
  { column: 'periodo', reason: 'periodi diversi' },
  { column: 'territorio', reason: 'territori diversi' },
  { column: 'frequenza', reason: 'ogni quanto, o per che cosa, non è lo stesso' },
  { column: 'dettaglio', reason: 'contano parti diverse' },
] as const;

/**
 * Sets figures side by side, indicator by indicator. Figures that share measure, unit, frequency, part counted and what is
 * not compared stand in a row of their own; of the others of an indicator one row a measure says why they do not meet.
 * Nothing is added or divided.
 * @param sides rows of the table, a list a side
 */
export function compareSides(table: ExplorerTable, sides: readonly (readonly number[])[], across: Across): Comparison {
  const kept = conditions.filter(({ column }) => column !== across);
  const keyOf = (columns: readonly string[], row: number): string => columns.map((column) => compared(table, column, row)).join('\n');
  const alone = sides.map(() => 0);
  const rows = [
    ...Map.groupBy(
      sides.flatMap((rowsOfSide, side) => rowsOfSide.map((row) => ({ row, side }))),
      ({ row }) => textAt(table, 'indicatore', row),
    ),
  ].flatMap(([indicator, members]): readonly ComparedRow[] => {
    const met: ComparedRow[] = [];
    let left = members;
    for (const columns of [kept.map(({ column }) => column as string), ['misura'], []]) {
      const unmet: typeof members = [];
      for (const group of Map.groupBy(left, ({ row }) => keyOf(columns, row)).values()) {
        if (new Set(group.map(({ side }) => side)).size < 2) unmet.push(...group);
        else
          met.push(
            rowOf(
              table,
              indicator,
              sides.map((_, side) => group.filter((member) => member.side === side).map(({ row }) => row)),
              kept,
            ),
          );
      }
      left = unmet;
    }
    for (const { side } of left) alone[side] = (alone[side] ?? 0) + 1;
    return met;
  });
  const collator = new Intl.Collator('it', { numeric: true });
  return { rows: rows.toSorted((a, b) => Number(b.comparable) - Number(a.comparable) || collator.compare(a.name, b.name)), alone };
}

/** What two figures must share: of those counted once or over the period, both are the whole count. */
function compared(table: ExplorerTable, column: string, row: number): string {
  const text = textAt(table, column, row);
  return column === 'frequenza' ? text.replace(/^(?:una-volta|nel-periodo)/, '') : text;
}

function rowOf(
  table: ExplorerTable,
  indicator: string,
  cells: readonly (readonly number[])[],
  kept: readonly (typeof conditions)[number][],
): ComparedRow {
  const all = cells.flat();
  const differs = (column: string): boolean => new Set(all.map((row) => compared(table, column, row))).size > 1;
  const obstacles = [
    ...kept.filter(({ column }) => differs(column)).map(({ reason }) => reason),
    ...(cells.some(({ length }) => length > 1) ? ['più cifre della stessa cosa, in punti diversi'] : []),
  ];
  const cautions = [
    ...(differs('qualificatore') ? ['una cifra è esatta, l’altra è un limite o circa'] : []),
    ...(all.some((row) => textAt(table, 'con_note', row) === 'si') ? ['una cifra ha una nota di qualità'] : []),
  ];
  const [first = 0] = all;
  const shared = kept.filter(({ column }) => column !== 'unita' && column !== 'frequenza' && !differs(column) && textAt(table, column, first) !== '');
  return {
    indicator,
    name: textAt(table, 'indicatore_nome', first),
    shared: shared.map(({ column }) => viewText(table, column, first)).join(', '),
    cells,
    comparable: obstacles.length === 0,
    reasons: obstacles.length === 0 ? cautions : obstacles,
  };
}

/** The rows of the table that have a value in a column. */
export function rowsWith(table: ExplorerTable, column: string, value: string): readonly number[] {
  const { codes, values } = table.column(column);
  const code = values.indexOf(value);
  return [...codes.keys()].filter((row) => codes[row] === code);
}

/** What a figure has that its row does not share: `2019-2021, docenti`. */
export function tellingText(table: ExplorerTable, { cells }: ComparedRow, row: number, across: Across): string {
  const all = cells.flat();
  return conditions
    .filter(({ column }) => column !== 'unita' && (across === 'periodo' || column !== 'territorio'))
    .filter(({ column }) => column === across || new Set(all.map((other) => compared(table, column, other))).size > 1)
    .map(({ column }) => viewText(table, column, row))
    .filter((text) => text !== '')
    .join(', ');
}
