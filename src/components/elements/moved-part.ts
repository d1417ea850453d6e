// SPDX-License-Identifier: EUPL-1.2
import { requireChild } from './require-child.ts';

/**
 * A link to the page on which a part of this one now stands: who comes by an address that the part had here, with an anchor that
 * is here no more or a choice of its filters (`data-filtri`), is brought there at once.
 */
class MovedPart extends HTMLElement {
  connectedCallback(): void {
    const { hash, search } = location;
    const chosen = new URLSearchParams(search);
    const isFiltered = (this.dataset['filtri'] ?? '').split(' ').some((name) => chosen.has(name));
    const isAbsent = hash !== '' && document.getElementById(decodeURIComponent(hash.slice(1))) === null;
    if (isFiltered || isAbsent) location.replace(`${requireChild(this, 'a', HTMLAnchorElement).href}${search}${hash}`);
  }
}

customElements.define('moved-part', MovedPart);
