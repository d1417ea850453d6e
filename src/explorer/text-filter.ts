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

/**
 * Finds words in the figures. Each different value is folded once and asked once a query, however many figures have it.
 * @returns for a query, which rows hold all its words; null for a query without words
 */
export function textFilter(table: ExplorerTable): (query: string) => Uint8Array | null {
  let folded: readonly { readonly texts: readonly string[]; readonly codes: Uint32Array }[] | undefined;
  const columns = () =>
    (folded ??= searched.map((name) => {
      const { values, codes } = table.column(name);
      return { texts: values.map((value) => (value === null ? '' : fold(table.label(name, value)))), codes };
    }));
  return (query) => {
    const words = fold(query)
      .split(/\s+/)
      .filter((word) => word !== '')
      .slice(0, MOST_WORDS);
    if (words.length === 0) return null;
    const found = new Uint32Array(table.length);
    for (const { texts, codes } of columns()) {
      const holds = Uint32Array.from(texts, (text) => words.reduce((bits, word, index) => (text.includes(word) ? bits | (1 << index) : bits), 0));
      for (let row = 0; row < found.length; row += 1) found[row] = (found[row] as number) | (holds[codes[row] as number] as number);
    }
    const all = 2 ** words.length - 1;
    return Uint8Array.from(found, (bits) => (bits === all ? 1 : 0));
  };
}
