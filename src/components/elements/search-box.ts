// SPDX-License-Identifier: EUPL-1.2
import { requireChild } from './require-child.ts';

/**
 * A search form that suggests while one types. What suggesting needs is loaded when the field is used for the first
 * time; without it the form works as it is. The key `/` goes to the first such field of the page.
 */
class SearchBox extends HTMLElement {
  connectedCallback(): void {
    const input = requireChild(this, 'input', HTMLInputElement);
    const start = (): void => {
      const before = input.value;
      void import('./search-suggestions.ts').then(({ suggestWhileTyping }) => suggestWhileTyping(input, before, this.dataset));
    };
    if (document.activeElement === input) start();
    else input.addEventListener('focus', start, { once: true });
  }
}

document.addEventListener('keydown', (event) => {
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
  const { target } = event;
  if (target instanceof HTMLElement && (target.isContentEditable || target.matches('input, select, textarea'))) return;
  const input = document.querySelector<HTMLInputElement>('search-box input');
  if (!input) return;
  event.preventDefault();
  input.focus();
  input.select();
});

customElements.define('search-box', SearchBox);
