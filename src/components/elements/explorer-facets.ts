// SPDX-License-Identifier: EUPL-1.2
import { facets, type Facet, type FacetName, type FacetValue } from '../../explorer/facets.ts';
import { formatDecimal } from '../../format/number.ts';
import { makeElement } from './make-element.ts';

/** Values shown before the reader asks for all. */
const SHOWN = 12;

/** The facets as groups of boxes to tick. A group is filled when it is open: the closed ones cost nothing. */
export class ExplorerFacets {
  readonly #groups: ReadonlyMap<Facet, HTMLDetailsElement>;
  readonly #whole = new Set<FacetName>();
  #valuesOf: (facet: Facet) => readonly FacetValue[] = () => [];

  constructor(panel: HTMLElement, onChoice: (facet: FacetName, key: string, chosen: boolean) => void) {
    this.#groups = new Map(
      facets.map((facet) => {
        const group = makeElement('details', { 'data-faccetta': facet.name }, makeElement('summary'), makeElement('ul'));
        group.addEventListener('toggle', () => this.#fill(facet, group));
        group.addEventListener('change', ({ target }) => {
          if (target instanceof HTMLInputElement) onChoice(facet.name, target.value, target.checked);
        });
        return [facet, group];
      }),
    );
    panel.replaceChildren(...this.#groups.values());
  }

  show(valuesOf: (facet: Facet) => readonly FacetValue[]): void {
    this.#valuesOf = valuesOf;
    for (const [facet, group] of this.#groups) this.#fill(facet, group);
  }

  #fill(facet: Facet, group: HTMLDetailsElement): void {
    const [summary, list] = [group.querySelector('summary'), group.querySelector('ul')];
    if (!summary || !list) return;
    const values = this.#valuesOf(facet);
    const chosen = values.filter((value) => value.chosen).length;
    summary.textContent = `${facet.label} (${chosen === 0 ? values.length : `${chosen} di ${values.length}`})`;
    if (!group.open) return;
    const focused = document.activeElement instanceof HTMLInputElement && list.contains(document.activeElement) ? document.activeElement.value : null;
    const shown = this.#whole.has(facet.name) ? values : values.filter((value, index) => index < SHOWN || value.chosen);
    const rest = values.length - shown.length;
    list.replaceChildren(...shown.map((value) => valueItem(facet, value)), ...(rest === 0 ? [] : [this.#moreItem(facet, group, rest)]));
    if (focused !== null) list.querySelector<HTMLInputElement>(`input[value="${CSS.escape(focused)}"]`)?.focus();
  }

  #moreItem(facet: Facet, group: HTMLDetailsElement, rest: number): HTMLLIElement {
    const button = makeElement('button', { type: 'button', class: 'more' }, `Altri ${formatDecimal(String(rest), 0)}`);
    button.addEventListener('click', () => {
      this.#whole.add(facet.name);
      this.#fill(facet, group);
      group.querySelectorAll<HTMLInputElement>('input')[SHOWN]?.focus();
    });
    return makeElement('li', {}, button);
  }
}

function valueItem({ name }: Facet, { key, label, count, chosen }: FacetValue): HTMLLIElement {
  const box = makeElement('input', { type: 'checkbox', name, value: key });
  box.checked = chosen;
  return makeElement('li', {}, makeElement('label', {}, box, makeElement('span', {}, `${label} (${formatDecimal(String(count), 0)})`)));
}
