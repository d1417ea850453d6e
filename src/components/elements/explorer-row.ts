// SPDX-License-Identifier: EUPL-1.2
import { textAt, type ExplorerTable } from '../../explorer/explorer-table.ts';
import type { ViewLine } from '../../explorer/make-view.ts';
import { viewColumns, viewText, type ViewColumn } from '../../explorer/view-columns.ts';
import { formatCount } from '../../format/number.ts';
import { figureNodes, noteMarkNodes } from './figure-text.ts';
import { makeElement } from './make-element.ts';

/** A line of the view as a row of the table: a figure, each cell with the name of its column for narrow screens, or a group's heading. */
export function explorerRow(table: ExplorerTable, line: ViewLine, shown: readonly string[], root: string): HTMLTableRowElement {
  const columns = viewColumns.filter(({ name }) => shown.includes(name));
  if ('heading' in line) {
    const text = `${line.heading}: ${formatCount(line.count, 'cifra', 'cifre')}`;
    return makeElement(
      'tr',
      { class: 'group' },
      makeElement('th', { scope: 'rowgroup', colspan: String(columns.length) }, makeElement('strong', {}, text)),
    );
  }
  const id = textAt(table, 'id', line.row);
  return makeElement('tr', { 'data-cifra': id }, ...columns.map((column, place) => cell(table, line.row, column, place === 0, root)));
}

function cell(table: ExplorerTable, row: number, { name, label }: ViewColumn, first: boolean, root: string): HTMLElement {
  const text = viewText(table, name, row);
  const attributes = { 'data-label': label, ...(name === 'valore' ? { class: 'number' } : {}) };
  const home = `${root}${textAt(table, 'url', row)}`;
  const shown = name === 'valore' ? figureNodes(table, row) : [text === '' && first ? textAt(table, 'id', row) : text];
  const content: (Node | string)[] = first ? [makeElement('a', { href: home }, ...shown)] : text === '' ? [] : [...shown];
  if (name === 'valore') content.push(...noteMarkNodes(table, row, home));
  return first ? makeElement('th', { scope: 'row', ...attributes }, ...content) : makeElement('td', attributes, ...content);
}
