// SPDX-License-Identifier: EUPL-1.2
import { facetNames, type FacetName } from '../../search/index/format.ts';
import type { FacetCounts, FacetValue } from '../../search/query/facets.ts';
import { makeElement } from './make-element.ts';

const TITLES: Readonly<Record<FacetName, string>> = {
  tipo: 'Tipo di risultato',
  territorio: 'Territorio',
  misura: 'Misura',
  programma: 'Programma',
  sezione: 'Sezione',
  documento: 'Documento',
  tema: 'Tema',
  periodo: 'Periodo',
};
/** Values shown before the rest is folded away. */
const SHOWN = 6;

/** The facets as links, so that each choice has an address and the back button undoes it. */
export function facetPanel(facets: FacetCounts, address: URLSearchParams): readonly HTMLElement[] {
  return facetNames.flatMap((name) => facetGroup(name, facets[name], address));
}

/** The values chosen, each as a link that gives it up. */
export function chosenList(facets: FacetCounts, address: URLSearchParams): readonly HTMLElement[] {
  return facetNames.flatMap((name) =>
    facets[name]
      .filter(({ chosen }) => chosen)
      .map(({ label }) =>
        makeElement(
          'li',
          {},
          makeElement(
            'a',
            { href: withFacet(address, name, null) },
            `${TITLES[name]}: ${label} `,
            makeElement('span', { 'aria-hidden': 'true' }, '×'),
            makeElement('span', { class: 'visually-hidden' }, '(togli)'),
          ),
        ),
      ),
  );
}

function facetGroup(name: FacetName, values: readonly FacetValue[], address: URLSearchParams): readonly HTMLElement[] {
  const chosen = values.filter((value) => value.chosen);
  if (values.length < 2 && chosen.length === 0) return [];
  const title = makeElement('h2', { id: `filtro-${name}` }, TITLES[name]);
  const items = values.map((value) => facetItem(name, value, address));
  const all = chosen.length > 0 ? [makeElement('li', {}, makeElement('a', { href: withFacet(address, name, null) }, 'Tutti'))] : [];
  const list = makeElement('ul', {}, ...all, ...items.slice(0, SHOWN));
  const rest = items.slice(SHOWN);
  const folded =
    rest.length > 0 ? [makeElement('details', {}, makeElement('summary', {}, `Altri ${rest.length}`), makeElement('ul', {}, ...rest))] : [];
  return [makeElement('nav', { 'aria-labelledby': title.id }, title, list, ...folded)];
}

function facetItem(name: FacetName, { key, label, count, chosen }: FacetValue, address: URLSearchParams): HTMLLIElement {
  const link = makeElement('a', { href: withFacet(address, name, key) }, `${label} (${count})`);
  if (chosen) link.setAttribute('aria-current', 'true');
  return makeElement('li', {}, link);
}

function withFacet(address: URLSearchParams, name: FacetName, value: string | null): string {
  const changed = new URLSearchParams(address);
  changed.delete('mostra');
  if (value === null) changed.delete(name);
  else changed.set(name, value);
  return `?${changed.toString()}`;
}
