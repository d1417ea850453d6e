// SPDX-License-Identifier: EUPL-1.2
import { requireChild } from './require-child.ts';

/**
 * Filters over the items of a list: what lacks a chosen value is hidden, the items left are counted, the groups that hold
 * them are opened, and the choices are kept in the address. Items carry their properties as `data-<name>`. Without this
 * script a style sheet does the first (`filterStyleSheet`).
 */
class ListFilter extends HTMLElement {
  connectedCallback(): void {
    const chosen = new URLSearchParams(location.search);
    for (const select of this.querySelectorAll('select')) {
      const value = chosen.get(select.name);
      if (value !== null && [...select.options].some((option) => option.value === value)) select.value = value;
    }
    this.addEventListener('change', () => {
      this.remember();
      this.show();
    });
    this.show();
  }

  private show(): void {
    const wanted = [...this.querySelectorAll('select')].flatMap(({ name, value }) => (value === '' ? [] : [[name, value] as const]));
    for (const item of this.querySelectorAll<HTMLElement>('[data-voce]')) item.hidden = wanted.some(([name, value]) => item.dataset[name] !== value);
    for (const group of this.querySelectorAll<HTMLElement>('[data-gruppo]')) {
      group.hidden = group.querySelector('[data-voce]:not([hidden])') === null;
      if (group instanceof HTMLDetailsElement && wanted.length > 0) group.open = true;
    }
    const left = this.querySelectorAll('[data-voce]:not([hidden])').length;
    const found = left === 0 ? 'Nessuna voce' : left === 1 ? 'Una voce' : `${left} voci`;
    requireChild(this, '[role="status"]').textContent = wanted.length === 0 ? '' : `${found} con questi filtri.`;
  }

  /** Keeps the choices in the address, beside those of other lists of the page. */
  private remember(): void {
    const query = new URLSearchParams(location.search);
    for (const { name, value } of this.querySelectorAll('select')) {
      if (value === '') query.delete(name);
      else query.set(name, value);
    }
    history.replaceState(null, '', query.size === 0 ? location.pathname : `?${query.toString()}`);
  }
}

customElements.define('list-filter', ListFilter);
