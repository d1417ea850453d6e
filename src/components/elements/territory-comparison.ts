// SPDX-License-Identifier: EUPL-1.2
import { compareSides, rowsWith, tellingText, type ComparedRow } from '../../explorer/compare-sides.ts';
import { comparisonTable } from '../../explorer/comparison-table.ts';
import { MOST_SIDES, readTerritories, writeTerritories } from '../../explorer/comparison-state.ts';
import { textAt, type ExplorerTable } from '../../explorer/explorer-table.ts';
import { formatCount } from '../../format/number.ts';
import { readFigures } from './explorer-reader.ts';
import { figureNodes, noteMarkNodes } from './figure-text.ts';
import { makeElement } from './make-element.ts';
import { requireChild } from './require-child.ts';
import { offerView } from './view-takeaway.ts';

/** Territories chosen by the reader, side by side; the address holds the choice, in the order in which it was made. */
class TerritoryComparison extends HTMLElement {
  #table?: ExplorerTable;
  #rows: readonly ComparedRow[] = [];

  connectedCallback(): void {
    void this.#open().catch((error: unknown) => {
      requireChild(this, '[role="status"]').textContent = 'Le cifre non si sono potute caricare. Usa i confronti pronti.';
      console.error(error);
    });
  }

  async #open(): Promise<void> {
    const table = await readFigures(this.dataset['cifre'] ?? '');
    this.#table = table;
    offerView(requireChild(this, '[data-porta-via]'), () => ({
      table,
      rows: this.#rows.flatMap(({ cells }) => cells.flat()),
      sheet: { name: 'Confronto', table: comparisonTable(table, this.#chosen, this.#rows) },
    }));
    requireChild(this, 'fieldset').hidden = false;
    this.addEventListener('change', ({ target }) => {
      if (!(target instanceof HTMLInputElement)) return;
      const others = this.#chosen.filter((id) => id !== target.value);
      history.pushState(null, '', `${location.pathname}${writeTerritories(target.checked ? [...others, target.value] : others)}`);
      this.#follow(this.#table);
    });
    addEventListener('popstate', () => this.#follow(this.#table));
    this.#follow(this.#table);
    this.dataset['stato'] = 'pronto';
  }

  get #boxes(): readonly HTMLInputElement[] {
    return [...this.querySelectorAll('input')];
  }

  get #chosen(): readonly string[] {
    return readTerritories(
      location.search,
      this.#boxes.map(({ value }) => value),
    );
  }

  #follow(table: ExplorerTable | undefined): void {
    if (!table) return;
    const chosen = this.#chosen;
    for (const box of this.#boxes) {
      box.checked = chosen.includes(box.value);
      box.disabled = chosen.length === MOST_SIDES && !box.checked;
    }
    const place = requireChild(this, '[data-confronto]');
    const status = requireChild(this, '[role="status"]');
    this.#rows =
      chosen.length < 2
        ? []
        : compareSides(
            table,
            chosen.map((id) => rowsWith(table, 'territorio', id)),
            'territorio',
          ).rows;
    const rows = this.#rows;
    const panel = requireChild(this, '[data-porta-via]');
    panel.hidden = rows.length === 0;
    // What was said of another comparison is not said of this one.
    requireChild(panel, '[role="status"]').textContent = '';
    place.replaceChildren(...(rows.length === 0 ? [] : [this.#drawTable(table, chosen, rows)]));
    if (chosen.length < 2) {
      status.textContent = chosen.length === 0 ? 'Scegli almeno due territori.' : 'Scegli un altro territorio.';
      return;
    }
    const comparable = rows.filter((row) => row.comparable).length;
    status.textContent = `${formatCount(rows.length, 'riga', 'righe')}, di cui ${comparable} con cifre che si confrontano.`;
  }

  #drawTable(table: ExplorerTable, chosen: readonly string[], rows: readonly ComparedRow[]): HTMLTableElement {
    const sides = chosen.map((id) => table.label('territorio', id));
    const heads = ['Indicatore', ...sides, 'Si confrontano?'].map((text) => makeElement('th', { scope: 'col' }, text));
    return makeElement(
      'table',
      { class: 'folding' },
      makeElement('caption', {}, 'Stesso indicatore, territori diversi'),
      makeElement('thead', {}, makeElement('tr', {}, ...heads)),
      makeElement('tbody', {}, ...rows.map((row) => this.#drawRow(table, sides, row))),
    );
  }

  #drawRow(table: ExplorerTable, sides: readonly string[], row: ComparedRow): HTMLTableRowElement {
    const root = this.dataset['radice'] ?? '';
    const name: HTMLElement[] = [makeElement('a', { href: `${root}indicatori/${row.indicator}/` }, row.name)];
    if (row.shared !== '') name.push(makeElement('span', { class: 'printed' }, ` · ${row.shared}`));
    const figure = (place: number): HTMLLIElement => {
      const telling = tellingText(table, row, place, 'territorio');
      const home = `${root}${textAt(table, 'url', place)}`;
      return makeElement(
        'li',
        {},
        makeElement('a', { href: home }, ...figureNodes(table, place)),
        ...noteMarkNodes(table, place, home),
        makeElement('span', { class: 'printed' }, ` ${telling}`),
      );
    };
    const cells = row.cells.map((cell, side) =>
      makeElement(
        'td',
        { 'data-label': sides[side] ?? '' },
        cell.length === 0
          ? makeElement('span', { class: 'absence' }, 'nessuna cifra')
          : makeElement('ul', { class: 'plain-list' }, ...cell.map(figure)),
      ),
    );
    const mark = makeElement('strong', {}, row.comparable ? '✓ sì' : '✗ no');
    const reasons = row.reasons.length === 0 ? '' : `: ${row.reasons.join('; ')}`;
    return makeElement(
      'tr',
      {},
      makeElement('th', { scope: 'row', 'data-label': 'Indicatore' }, ...name),
      ...cells,
      makeElement('td', { 'data-label': 'Si confrontano?' }, mark, reasons),
    );
  }
}

customElements.define('territory-comparison', TerritoryComparison);
