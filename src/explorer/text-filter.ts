// SPDX-License-Identifier: EUPL-1.2
import { fold } from '../search/text/fold.ts';
import type { Column } from './columnar-file.ts';
import type { ExplorerTable } from './explorer-table.ts';

/** Where words are looked for: what readers see of a figure. */
const searched = [
  'id',
  'indicatore_nome',
  'testo',
  'territorio',
  'tema',
  'misura',
  'periodo',
  'programma',
  'sezione',
  'linea',
  'documento',
  'luogo',
  'dettaglio',
  'valore',
];
/** As many words as an integer has bits to note them; no one writes more. */
const MOST_WORDS = 30;

/** As many values as are folded at once: few enough for a reader not to wait for it. */
const PIECE = 1024;

export interface TextFilter {
  /** Which rows hold all the words of a query; null for a query without words. */
  find(query: string): Uint8Array | null;
  /** Folds a piece of the texts ahead of the first query; whether any is left. */
  prepare(): boolean;
}

/** Some of the different values of a column as one text, a line each, since no cell holds a line break: it is folded at once, and a word is looked for in one sweep. */
interface Haystack {
  readonly name: string;
  readonly text: string;
  /** The code of the first value. */
  readonly first: number;
  /** Where the line of each value begins, and where one more would. */
  readonly starts: Uint32Array;
}

/** Finds words in the figures. Each different value is folded once and asked once a query, however many figures have it. */
export function textFilter(table: ExplorerTable): TextFilter {
  const pieces = searched.flatMap((name) => {
    const count = Math.ceil(table.column(name).values.length / PIECE);
    return Array.from({ length: count }, (_, index) => ({ name, first: index * PIECE }));
  });
  const haystacks: Haystack[] = [];
  const prepare = (): boolean => {
    const piece = pieces[haystacks.length];
    if (piece) haystacks.push(foldPiece(table, piece.name, piece.first));
    return haystacks.length < pieces.length;
  };
  const find = (query: string): Uint8Array | null => {
    const words = fold(query)
      .split(/\s+/)
      .filter((word) => word !== '')
      .slice(0, MOST_WORDS);
    if (words.length === 0) return null;
    while (prepare());
    const found = new Uint32Array(table.length);
    for (const [name, column] of Map.groupBy(haystacks, (haystack) => haystack.name)) markRows(table.column(name), column, words, found);
    const all = 2 ** words.length - 1;
    const holders = new Uint8Array(found.length);
    for (let row = 0; row < found.length; row += 1) if (found[row] === all) holders[row] = 1;
    return holders;
  };
  return { find, prepare };
}

function foldPiece(table: ExplorerTable, name: string, first: number): Haystack {
  const values = table.column(name).values.slice(first, first + PIECE);
  const text = fold(values.map((value) => (value === null ? '' : table.label(name, value))).join('\n'));
  const starts = new Uint32Array(values.length + 1);
  for (let line = 1; line < values.length; line += 1) starts[line] = text.indexOf('\n', starts[line - 1]) + 1;
  starts[values.length] = text.length + 1;
  return { name, text, first, starts };
}

/** Notes with a bit a word which rows hold it in a column. */
function markRows({ codes, values }: Column, haystacks: readonly Haystack[], words: readonly string[], found: Uint32Array): void {
  const holds = new Uint32Array(values.length);
  let any = false;
  for (const haystack of haystacks) words.forEach((word, index) => (any = markHolders(haystack, word, 1 << index, holds) || any));
  if (!any) return;
  for (let row = 0; row < found.length; row += 1) found[row] = (found[row] as number) | (holds[codes[row] as number] as number);
}

/** Notes with a bit the values that hold a word; whether any does. */
function markHolders({ text, starts, first }: Haystack, word: string, bit: number, holds: Uint32Array): boolean {
  let line = 0;
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, starts[line])) {
    while ((starts[line + 1] as number) <= at) line += 1;
    holds[first + line] = (holds[first + line] as number) | bit;
    line += 1;
  }
  return line > 0;
}
