// SPDX-License-Identifier: EUPL-1.2
import type { ExplorerTable } from '../../explorer/explorer-table.ts';
import { facets, type FacetName } from '../../explorer/facets.ts';
import { viewMaker, type View } from '../../explorer/make-view.ts';
import { MOST_ROWS, viewChart } from '../../explorer/view-chart.ts';
import { textFilter } from '../../explorer/text-filter.ts';
import { viewColumns } from '../../explorer/view-columns.ts';
import { viewTable } from '../../explorer/view-table.ts';
import { everything, readState, writeState, type ViewState } from '../../explorer/view-state.ts';
import { formatCount } from '../../format/number.ts';
import { chartFigures } from './explorer-chart.ts';
import { ExplorerFacets } from './explorer-facets.ts';
import { readFigures } from './explorer-reader.ts';
import { explorerRow } from './explorer-row.ts';
import { makeElement } from './make-element.ts';
import { requireChild } from './require-child.ts';
import { RowWindow } from './row-window.ts';
import { offerView } from './view-takeaway.ts';
import { workWhenIdle } from './work-when-idle.ts';

/**
 * The explorer: the address holds the whole state, and what is shown follows it. Choices make a new step for the back
 * button; typing changes the step that one is on.
 */
class DataExplorer extends HTMLElement {
  #table?: ExplorerTable;
  #makeView: (state: ViewState) => View = () => ({ rows: [], lines: { length: 0, at: () => null }, valuesOf: () => [] });
  #state = everything;
  #view?: View;
  #rows?: RowWindow;
  #facets?: ExplorerFacets;

  connectedCallback(): void {
    void this.#open().catch((error: unknown) => {
      requireChild(this, '[role="status"]').textContent = 'Le cifre non si sono potute caricare. Usa gli indici qui sotto.';
      console.error(error);
    });
  }

  async #open(): Promise<void> {
    const table = await readFigures(this.dataset['cifre'] ?? '');
    this.#table = table;
    const words = textFilter(table);
    this.#makeView = viewMaker(table, words);
    requireChild(this, '[data-esploratore]').hidden = false;
    const frame = requireChild(this, '[data-righe]');
    this.#rows = new RowWindow(frame, requireChild(this, 'tbody', HTMLTableSectionElement), (index) => {
      const row = explorerRow(table, this.#view?.lines.at(index) ?? { heading: '', count: 0 }, this.#state.columns, this.#root);
      row.setAttribute('aria-rowindex', String(index + 2));
      return row;
    });
    this.#facets = new ExplorerFacets(requireChild(this, '[data-filtri]'), (facet, key, chosen) => this.#choose(facet, key, chosen));
    this.#listen();
    offerView(requireChild(this, '[data-porta-via]'), () => {
      const rows = this.#view?.rows ?? [];
      return { table, rows, sheet: { name: 'Vista', table: viewTable(table, rows, this.#state.columns) } };
    });
    addEventListener('popstate', () => this.#follow());
    // Beside the rows there is room for the facets; above them they would push the rows down.
    if (matchMedia('(min-width: 62rem)').matches) requireChild(this, '.narrow').setAttribute('open', '');
    this.#follow();
    this.dataset['stato'] = 'pronto';
    workWhenIdle(words.prepare);
  }

  get #root(): string {
    return this.dataset['radice'] ?? '';
  }

  #listen(): void {
    const controls = requireChild(this, '[data-comandi]');
    const field = requireChild(this, '[name="q"]');
    field.addEventListener('input', ({ target }) => {
      if (target instanceof HTMLInputElement) this.#change({ text: target.value }, true);
    });
    controls.addEventListener('change', ({ target }) => {
      if (target instanceof HTMLSelectElement) this.#change(this.#fromSelects());
    });
    requireChild(this, '[data-colonne]').addEventListener('change', () => {
      const ticked = [...this.querySelectorAll<HTMLInputElement>('[data-colonne] input:checked')].map(({ value }) => value);
      this.#change({ columns: readState(`?colonne=${ticked.join()}`).columns });
    });
    requireChild(this, 'thead').addEventListener('click', ({ target }) => {
      const column = target instanceof HTMLButtonElement ? target.value : '';
      if (column !== '') this.#change({ sort: { column, descending: this.#state.sort?.column === column && !this.#state.sort.descending } });
    });
    requireChild(this, '[data-azzera]').addEventListener('click', () => this.#change(everything));
  }

  #fromSelects(): Partial<ViewState> {
    const [order, group] = ['ordina', 'gruppo'].map((name) => requireChild(this, `[name="${name}"]`, HTMLSelectElement).value);
    const { sort, group: grouped } = readState(`?ordina=${order}&gruppo=${group}`);
    return { sort, group: grouped };
  }

  #choose(facet: FacetName, key: string, chosen: boolean): void {
    const others = (this.#state.chosen[facet] ?? []).filter((value) => value !== key);
    this.#change({ chosen: { ...this.#state.chosen, [facet]: chosen ? [...others, key] : others } });
  }

  /** Moves to another state; while typing the address changes in place. */
  #change(parts: Partial<ViewState>, inPlace = false): void {
    const address = `${location.pathname}${writeState({ ...this.#state, ...parts })}`;
    if (inPlace) history.replaceState(null, '', address);
    else history.pushState(null, '', address);
    this.#follow();
  }

  /** Shows what the address says. */
  #follow(): void {
    this.#state = readState(location.search);
    this.#view = this.#makeView(this.#state);
    this.#showControls();
    this.#showHead();
    this.#facets?.show(this.#view.valuesOf);
    this.#showChosen(this.#view);
    this.#showChart(this.#view);
    const { length } = this.#view.rows;
    const all = formatCount(this.#table?.length ?? 0, '', '').trim();
    requireChild(this, '[role="status"]').textContent =
      length === 0 ? `Nessuna cifra su ${all}: togli una scelta o cambia le parole.` : `${formatCount(length, 'cifra', 'cifre')} su ${all}.`;
    for (const part of ['[data-righe]', '[data-porta-via]', '[data-grafico]']) requireChild(this, part).hidden = length === 0;
    // Last, since the rows are measured: the browser lays the page out once.
    this.#rows?.show(this.#view.lines.length);
  }

  #showControls(): void {
    const { text, sort, group, columns } = this.#state;
    const field = requireChild(this, '[name="q"]', HTMLInputElement);
    if (field.value !== text) field.value = text;
    requireChild(this, '[name="ordina"]', HTMLSelectElement).value = sort === null ? '' : `${sort.descending ? '-' : ''}${sort.column}`;
    requireChild(this, '[name="gruppo"]', HTMLSelectElement).value = group ?? '';
    for (const box of this.querySelectorAll<HTMLInputElement>('[data-colonne] input')) box.checked = columns.includes(box.value);
  }

  #showHead(): void {
    const { sort, columns } = this.#state;
    const heads = viewColumns
      .filter(({ name }) => columns.includes(name))
      .map(({ name, label }) => {
        const way = sort?.column === name ? (sort.descending ? 'descending' : 'ascending') : 'none';
        const sign = makeElement('span', { 'aria-hidden': 'true' }, { ascending: ' ▲', descending: ' ▼', none: '' }[way]);
        return makeElement(
          'th',
          { scope: 'col', 'aria-sort': way, ...(name === 'valore' ? { class: 'number' } : {}) },
          makeElement('button', { type: 'button', value: name }, label, sign),
        );
      });
    const focused = document.activeElement instanceof HTMLButtonElement ? document.activeElement.value : null;
    const row = requireChild(this, 'thead tr');
    const held = row.contains(document.activeElement);
    row.replaceChildren(...heads);
    if (held && focused !== null) row.querySelector<HTMLButtonElement>(`button[value="${CSS.escape(focused)}"]`)?.focus();
    requireChild(this, 'table').setAttribute('aria-rowcount', String((this.#view?.lines.length ?? 0) + 1));
  }

  #showChosen({ valuesOf }: View): void {
    const list = requireChild(this, '[data-scelti]');
    const items = facets.flatMap((facet) =>
      valuesOf(facet)
        .filter(({ chosen }) => chosen)
        .map(({ key, label }) => {
          const button = makeElement(
            'button',
            { type: 'button' },
            `${facet.label}: ${label} `,
            makeElement('span', { 'aria-hidden': 'true' }, '×'),
            makeElement('span', { class: 'visually-hidden' }, '(togli)'),
          );
          button.addEventListener('click', () => {
            this.#choose(facet.name, key, false);
            requireChild(this, '[name="q"]').focus();
          });
          return makeElement('li', {}, button);
        }),
    );
    list.replaceChildren(...items);
    list.hidden = items.length === 0;
    requireChild(this, '[data-azzera]').hidden = writeState(this.#state) === '';
  }

  #showChart({ rows }: View): void {
    if (!this.#table) return;
    const chart = viewChart(this.#table, rows);
    const advice = makeElement(
      'p',
      { class: 'source' },
      `Il grafico compare quando la vista ha al più ${MOST_ROWS} cifre e almeno due nella stessa unità; un obiettivo e il suo risultato contano per una.`,
    );
    requireChild(this, '[data-grafico]').replaceChildren(...(chart === null ? [advice] : chartFigures(chart)));
  }
}

customElements.define('data-explorer', DataExplorer);
