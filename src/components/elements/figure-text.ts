// SPDX-License-Identifier: EUPL-1.2
import { textAt, type ExplorerTable } from '../../explorer/explorer-table.ts';
import { figureParts } from '../../explorer/view-columns.ts';
import { makeElement } from './make-element.ts';

/** A figure as the pages write it: the number carries its exact value and the id of its observation. */
export function figureNodes(table: ExplorerTable, row: number): readonly (Node | string)[] {
  const [before, number, after] = figureParts(table, row);
  return [before, makeElement('data', { value: textAt(table, 'valore', row), 'data-osservazione': textAt(table, 'id', row) }, number), after];
}
