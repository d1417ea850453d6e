// SPDX-License-Identifier: EUPL-1.2
import { requireChild } from './require-child.ts';

/**
 * Filters the items of a list that the server has already written: one choice a property, kept in the address. Items
 * carry their properties as `data-<name>`; groups left without items are hidden. Without script the list is whole.
 */
class ListFilter extends HTMLElement {
  connectedCallback(): void {
    const controls = requireChild(this, '.filters');
    const chosen = new URLSearchParams(location.search);
    for (const select of controls.querySelectorAll('select')) {
      const value = chosen.get(select.name);
      if (value !== null && [...select.options].some((option) => option.value === value)) select.value = value;
    }
    controls.hidden = false;
    controls.addEventListener('change', () => this.apply(controls, true));
    this.apply(controls, false);
  }

  private apply(controls: HTMLElement, remember: boolean): void {
    const wanted = [...controls.querySelectorAll('select')].flatMap(({ name, value }) => (value === '' ? [] : [[name, value] as const]));
    let shown = 0;
    for (const item of this.querySelectorAll<HTMLElement>('[data-voce]')) {
      item.hidden = !wanted.every(([name, value]) => item.dataset[name] === value);
      if (!item.hidden) shown++;
    }
    for (const group of this.querySelectorAll<HTMLElement>('[data-gruppo]')) {
      group.hidden = group.querySelector('[data-voce]:not([hidden])') === null;
      if (group instanceof HTMLDetailsElement && wanted.length > 0) group.open = true;
    }
    requireChild(this, '[role="status"]').textContent = wanted.length === 0 ? '' : `${shown === 1 ? 'Una voce' : `${shown} voci`} con questi filtri.`;
    if (remember) this.remember(controls);
  }

  /** Keeps the choices in the address, beside those of other lists of the page. */
  private remember(controls: HTMLElement): void {
    const query = new URLSearchParams(location.search);
    for (const { name, value } of controls.querySelectorAll('select')) {
      if (value === '') query.delete(name);
      else query.set(name, value);
    }
    history.replaceState(null, '', query.size === 0 ? location.pathname : `?${query.toString()}`);
  }
}

customElements.define('list-filter', ListFilter);
