// SPDX-License-Identifier: EUPL-1.2
import { textAt, type ExplorerTable } from '../../explorer/explorer-table.ts';
import { figureParts, isNoted, noteMark } from '../../explorer/view-columns.ts';
import { makeElement } from './make-element.ts';

/** A figure as the pages write it: the number carries its exact value and the id of its observation. */
export function figureNodes(table: ExplorerTable, row: number): readonly (Node | string)[] {
  const [before, number, after] = figureParts(table, row);
  return [before, makeElement('data', { value: textAt(table, 'valore', row), 'data-osservazione': textAt(table, 'id', row) }, number), after];
}

/** The mark of a figure that quality notes touch, which leads to where they open; nothing for the others. */
export function noteMarkNodes(table: ExplorerTable, row: number, home: string): readonly (Node | string)[] {
  if (!isNoted(table, row)) return [];
  const { sign, count } = noteMark(table, row);
  const name = count === 1 ? 'Ha una nota di qualità: leggila accanto alla cifra' : `Ha ${count} note di qualità: leggile accanto alla cifra`;
  const number = count === 1 ? [] : [' ', makeElement('span', {}, String(count))];
  return [' ', makeElement('a', { href: home, class: 'note-mark', 'aria-label': name }, sign, ...number)];
}
