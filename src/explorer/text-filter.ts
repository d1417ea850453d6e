// SPDX-License-Identifier: EUPL-1.2
import { fold } from '../search/text/fold.ts';
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

/** The different values of a column as one text, a line each, since no cell holds a line break: it is folded at once, and a word is looked for in one sweep. */
interface Haystack {
  readonly text: string;
  /** Where the line of each value begins, and where one more would. */
  readonly starts: Uint32Array;
  readonly codes: Uint32Array;
}

/**
 * Finds words in the figures. Each different value is folded once and asked once a query, however many figures have it.
 * @returns for a query, which rows hold all its words; null for a query without words
 */
export function textFilter(table: ExplorerTable): (query: string) => Uint8Array | null {
  let haystacks: readonly Haystack[] | undefined;
  return (query) => {
    const words = fold(query)
      .split(/\s+/)
      .filter((word) => word !== '')
      .slice(0, MOST_WORDS);
    if (words.length === 0) return null;
    const found = new Uint32Array(table.length);
    for (const haystack of (haystacks ??= searched.map((name) => haystackOf(table, name)))) {
      const holds = new Uint32Array(haystack.starts.length - 1);
      words.forEach((word, index) => markHolders(haystack, word, 1 << index, holds));
      const { codes } = haystack;
      for (let row = 0; row < found.length; row += 1) found[row] = (found[row] as number) | (holds[codes[row] as number] as number);
    }
    const all = 2 ** words.length - 1;
    return Uint8Array.from(found, (bits) => (bits === all ? 1 : 0));
  };
}

function haystackOf(table: ExplorerTable, name: string): Haystack {
  const { values, codes } = table.column(name);
  const text = fold(values.map((value) => (value === null ? '' : table.label(name, value))).join('\n'));
  const starts = new Uint32Array(values.length + 1);
  for (let code = 1; code < values.length; code += 1) starts[code] = text.indexOf('\n', starts[code - 1]) + 1;
  starts[values.length] = text.length + 1;
  return { text, starts, codes };
}

/** Notes with a bit the values that hold a word. */
function markHolders({ text, starts }: Haystack, word: string, bit: number, holds: Uint32Array): void {
  let code = 0;
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, starts[code])) {
    while ((starts[code + 1] as number) <= at) code += 1;
    holds[code] = (holds[code] as number) | bit;
    code += 1;
  }
}
