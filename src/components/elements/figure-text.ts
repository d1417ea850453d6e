// SPDX-License-Identifier: EUPL-1.2
import { textAt, type ExplorerTable } from '../../explorer/explorer-table.ts';
import { figureParts, isNoted } from '../../explorer/view-columns.ts';
import { makeElement } from './make-element.ts';

/** A figure as the pages write it: the number carries its exact value and the id of its observation. */
export function figureNodes(table: ExplorerTable, row: number): readonly (Node | string)[] {
  const [before, number, after] = figureParts(table, row);
  return [before, makeElement('data', { value: textAt(table, 'valore', row), 'data-osservazione': textAt(table, 'id', row) }, number), after];
}

/** The mark of a figure that quality notes touch, which leads to where they open; nothing for the others. */
export function noteMarkNodes(table: ExplorerTable, row: number, home: string): readonly (Node | string)[] {
  if (!isNoted(table, row)) return [];
  return [' ', makeElement('a', { href: home, class: 'note-mark', 'aria-label': 'Ha una nota di qualità: leggila accanto alla cifra' }, '!')];
}
