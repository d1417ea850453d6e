// SPDX-License-Identifier: EUPL-1.2
import { elementScroll, observeElementOffset, observeElementRect, Virtualizer } from '@tanstack/virtual-core';
import { makeElement } from './make-element.ts';

/** A guess of a row's height until it is measured, and how many rows are kept beyond what is seen. */
const [ROW_HEIGHT, SPARE_ROWS] = [64, 6];
/** Paper shows every row, up to where a browser would give up. */
const MOST_PRINTED = 3000;

/** The rows of a long table, of which only those in sight are in the page. The frame scrolls, the table's body is filled. */
export class RowWindow {
  readonly #body: HTMLTableSectionElement;
  readonly #makeRow: (index: number) => HTMLTableRowElement;
  readonly #virtualizer: Virtualizer<HTMLElement, HTMLTableRowElement>;
  readonly #rows = new Map<number, HTMLTableRowElement>();
  readonly #above = spacer();
  readonly #below = spacer();
  #placing = false;

  constructor(frame: HTMLElement, body: HTMLTableSectionElement, makeRow: (index: number) => HTMLTableRowElement) {
    this.#body = body;
    this.#makeRow = makeRow;
    this.#virtualizer = new Virtualizer<HTMLElement, HTMLTableRowElement>({
      count: 0,
      getScrollElement: () => frame,
      estimateSize: () => ROW_HEIGHT,
      overscan: SPARE_ROWS,
      // Until the frame is measured it is taken for a screen: its first rows stand at once, and nothing jumps.
      initialRect: { width: innerWidth, height: innerHeight },
      scrollToFn: elementScroll,
      observeElementRect,
      observeElementOffset,
      onChange: () => this.#fill(),
    });
    // The frame is measured as tall as it may become.
    setHeight(this.#below, innerHeight);
    body.replaceChildren(this.#below);
    this.#virtualizer._didMount();
    this.#virtualizer._willUpdate();
    addEventListener('beforeprint', () => this.#fillForPaper());
    addEventListener('afterprint', () => this.#fill());
  }

  /** Shows another list from its start. */
  show(count: number): void {
    this.#rows.clear();
    this.#placing = true;
    this.#virtualizer.setOptions({ ...this.#virtualizer.options, count });
    this.#virtualizer._willUpdate();
    this.#virtualizer.measure();
    // Asking for the start where one is costs a layout of the page.
    if ((this.#virtualizer.scrollOffset ?? 0) > 0) this.#virtualizer.scrollToOffset(0);
    this.#placing = false;
    this.#fill();
  }

  /** Puts the rows in sight in the page. Their heights are taken together, and then they are put once more where they belong. */
  #fill(): void {
    if (this.#placing) return;
    this.#placing = true;
    const rows = this.#place();
    for (const row of rows) this.#virtualizer.measureElement(row);
    this.#place();
    this.#placing = false;
  }

  #place(): readonly HTMLTableRowElement[] {
    const items = this.#virtualizer.getVirtualItems();
    const [first, last] = [items[0], items.at(-1)];
    for (const index of this.#rows.keys()) if (!items.some((item) => item.index === index)) this.#rows.delete(index);
    const rows = items.map(({ index }) => this.#rowAt(index));
    setHeight(this.#above, first?.start ?? 0);
    setHeight(this.#below, last ? this.#virtualizer.getTotalSize() - last.end : 0);
    // Rows that stay are not moved: one of them may hold the focus.
    const wanted = [this.#above, ...rows, this.#below];
    const kept = new Set<Element>(wanted);
    for (const row of [...this.#body.children]) if (!kept.has(row)) row.remove();
    wanted.forEach((row, place) => {
      if (this.#body.children[place] !== row) this.#body.insertBefore(row, this.#body.children[place] ?? null);
    });
    return rows;
  }

  #rowAt(index: number): HTMLTableRowElement {
    const known = this.#rows.get(index);
    if (known) return known;
    const row = this.#makeRow(index);
    row.dataset['index'] = String(index);
    this.#rows.set(index, row);
    return row;
  }

  #fillForPaper(): void {
    const count = Math.min(this.#virtualizer.options.count, MOST_PRINTED);
    this.#body.replaceChildren(...Array.from({ length: count }, (_, index) => this.#makeRow(index)));
  }
}

function spacer(): HTMLTableRowElement {
  return makeElement('tr', { class: 'spacer', 'aria-hidden': 'true' }, makeElement('td', {}));
}

function setHeight(row: HTMLTableRowElement, pixels: number): void {
  row.hidden = pixels <= 0;
  row.style.height = `${pixels}px`;
}
