// SPDX-License-Identifier: EUPL-1.2
import Combobox from '@github/combobox-nav';
import type { ResultCard } from '../../search/index/format.ts';
import { searcherOver } from './index-reader.ts';
import { makeElement } from './make-element.ts';

/** What is suggested: things that have a page, and figures only to whoever types a number. */
const TYPES = ['Indicatore', 'Territorio', 'Glossario', 'Programma', 'Documento'];
const COUNT = 6;
/** Milliseconds without a key before suggestions are sought. */
const PAUSE = 80;

/**
 * Makes a field a combobox (https://www.w3.org/WAI/ARIA/apg/patterns/combobox/): a list of suggestions that follows what
 * is typed, where the arrows move and Enter goes to the page. With none chosen Enter sends the form.
 * @param before what the field held when it was entered
 */
export function suggestWhileTyping(input: HTMLInputElement, before: string, { indice = '', radice = '' }: DOMStringMap): void {
  const list = makeElement('ul', { role: 'listbox', id: `${input.id}-suggerimenti`, class: 'suggestions', 'aria-label': 'Suggerimenti' });
  list.hidden = true;
  const status = makeElement('span', { role: 'status', class: 'visually-hidden' });
  input.closest('form')?.append(list, status);
  const combobox = new Combobox(input, list, { tabInsertsSuggestions: false, scrollIntoViewOptions: { block: 'nearest' } });
  const searcher = searcherOver(indice);
  let latest = 0;

  const close = (): void => {
    latest++;
    list.hidden = true;
    status.textContent = '';
    combobox.stop();
  };
  const follow = async (): Promise<void> => {
    const turn = ++latest;
    const query = input.value.trim();
    if (query.length < 3) return close();
    // Fast typing asks once, and on the search page the results go first.
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
    if (turn !== latest) return;
    const titlesOf = /\d/.test(query) ? [...TYPES, 'Cifra'] : TYPES;
    const { records, without } = await searcher.ask({ query, open: true, titlesOf });
    const cards = without.length > 0 ? [] : await searcher.cards(records.slice(0, COUNT));
    if (turn !== latest || document.activeElement !== input) return;
    if (cards.length === 0) return close();
    list.replaceChildren(...cards.map((card, position) => option(card, `${list.id}-${position}`, radice)));
    list.hidden = false;
    combobox.start();
    status.textContent =
      cards.length === 1 ? 'Un suggerimento: freccia giù per sceglierlo.' : `${cards.length} suggerimenti: frecce su e giù per scegliere.`;
  };
  const followOrGiveUp = (): void => void follow().catch(close);

  input.addEventListener('input', followOrGiveUp);
  input.addEventListener('blur', () => setTimeout(close, 150));
  input.addEventListener('keydown', (event) => {
    if (event.key === 'ArrowDown' && list.hidden) followOrGiveUp();
    if (event.key !== 'Escape' || list.hidden) return;
    // The first Escape closes the list, the next one empties the field as browsers do.
    event.preventDefault();
    close();
  });
  list.addEventListener('pointerdown', (event) => event.preventDefault());
  list.addEventListener('combobox-commit', ({ target }) => {
    if (target instanceof HTMLElement && target.dataset['indirizzo'] !== undefined) location.assign(target.dataset['indirizzo']);
  });
  input.form?.addEventListener('submit', close);
  // Keys pressed while this was being loaded.
  if (input.value !== before) followOrGiveUp();
}

function option(card: ResultCard, id: string, root: string): HTMLLIElement {
  const isFigure = card.kind === 'cifra';
  const label = isFigure ? `${card.before}${card.number}${card.unit} · ${card.name}` : card.title;
  const kind = isFigure ? card.territory : card.type;
  return makeElement(
    'li',
    { role: 'option', id, 'data-indirizzo': root + card.address },
    makeElement('span', {}, label),
    makeElement('span', { class: 'source' }, kind),
  );
}
