// SPDX-License-Identifier: EUPL-1.2

/**
 * The descendant that a custom element cannot work without.
 * @throws TypeError naming the element and what it lacks; the HTML that the server sent stays usable
 */
export function requireChild(root: HTMLElement, selector: string): HTMLElement;
export function requireChild<T extends HTMLElement>(root: HTMLElement, selector: string, type: abstract new () => T): T;
export function requireChild(root: HTMLElement, selector: string, type: abstract new () => HTMLElement = HTMLElement): HTMLElement {
  const child = root.querySelector(selector);
  if (child instanceof type) return child;
  throw new TypeError(`<${root.localName}> needs a ${type.name} matching «${selector}»`);
}
