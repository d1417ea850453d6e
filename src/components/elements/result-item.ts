// SPDX-License-Identifier: EUPL-1.2
import type { FigureCard, PageCard, ResultCard } from '../../search/index/format.ts';
import { makeElement } from './make-element.ts';

/** A result as readers see it; `root` is where the site's addresses begin. */
export const resultItem = (card: ResultCard, root: string): HTMLLIElement => (card.kind === 'cifra' ? figureItem(card, root) : pageItem(card, root));

function figureItem(card: FigureCard, root: string): HTMLLIElement {
  const number = makeElement('data', { value: card.value, 'data-osservazione': card.id }, card.number);
  const amount = makeElement('strong', { class: 'amount' }, card.before, number, card.unit);
  const name = card.part === null ? card.name : `${card.name}: ${card.part}`;
  const measure = makeElement('span', { class: 'measure', 'data-measure': card.measure }, card.measureLabel);
  return makeElement(
    'li',
    { 'data-tipo': 'cifra' },
    makeElement('h2', {}, makeElement('a', { href: root + card.address }, amount, ' ', makeElement('span', {}, name))),
    makeElement('p', {}, `${card.territory}, ${card.period} `, measure, ...noteMark(card, root)),
    makeElement('p', { class: 'source' }, makeElement('a', { href: root + card.sourceAddress }, card.source)),
  );
}

/** One mark however many notes touch the figure: to the note, or to the figure's home where all of them stand. */
function noteMark({ notes, address }: FigureCard, root: string): readonly HTMLElement[] {
  const [only, ...others] = notes;
  if (only === undefined) return [];
  const label = others.length === 0 ? `Nota di qualità ${only}` : `${notes.length} note di qualità`;
  return [makeElement('a', { class: 'note-mark', href: root + (others.length === 0 ? `qualita/${only}/` : address), 'aria-label': label }, '!')];
}

function pageItem(card: PageCard, root: string): HTMLLIElement {
  return makeElement(
    'li',
    { 'data-tipo': 'pagina' },
    makeElement('p', { class: 'kicker' }, card.within === null ? card.type : `${card.type} · ${card.within}`),
    makeElement('h2', {}, makeElement('a', { href: root + card.address }, card.title)),
    makeElement('p', {}, card.summary),
  );
}
