// SPDX-License-Identifier: EUPL-1.2
import { facetNames, type FacetName } from '../../search/index/format.ts';
import { formatCount } from '../../format/number.ts';
import type { Answer } from '../../search/query/searcher.ts';
import { answerNotices } from './answer-notices.ts';
import { chosenList, facetPanel } from './facet-panel.ts';
import { searcherOver } from './index-reader.ts';
import { requireChild } from './require-child.ts';
import { resultItem } from './result-item.ts';

const PAGE_SIZE = 10;

/**
 * The search page: the question and the choices stand in the address, the results follow it. While one types the
 * address follows the field; sending the form or choosing a facet makes a new step for the back button.
 */
class SiteSearch extends HTMLElement {
  #turn = 0;

  connectedCallback(): void {
    const input = requireChild(this, 'input', HTMLInputElement);
    input.value = this.address.get('q') ?? '';
    input.addEventListener('input', () => {
      const address = new URLSearchParams({ q: input.value });
      history.replaceState(null, '', `?${address.toString()}`);
      this.follow(true);
    });
    // Beside the results there is room for the facets; above them they would push the results down.
    if (matchMedia('(min-width: 62rem)').matches) requireChild(this, '.narrow').setAttribute('open', '');
    requireChild(this, '[data-altri]').addEventListener('click', () => this.showMore());
    this.follow(false);
  }

  get address(): URLSearchParams {
    return new URLSearchParams(location.search);
  }

  private follow(open: boolean): void {
    void this.answer(open).catch((error: unknown) => {
      requireChild(this, '[data-stato-ricerca]').textContent = 'La ricerca non si è potuta caricare. Usa gli indici del menu.';
      console.error(error);
    });
  }

  private async answer(open: boolean): Promise<void> {
    const turn = ++this.#turn;
    const { address } = this;
    const query = address.get('q') ?? '';
    const list = requireChild(this, '[data-risultati]');
    delete list.dataset['stato'];
    const chosen: Partial<Record<FacetName, string>> = Object.fromEntries(
      [...address].filter(([name]) => (facetNames as readonly string[]).includes(name)),
    );
    const searcher = searcherOver(this.dataset['indice'] ?? '');
    const found = await searcher.ask({ query, chosen, open });
    const shown = Math.max(PAGE_SIZE, Number(address.get('mostra') ?? 0) || 0);
    const cards = await searcher.cards(found.records.slice(0, shown));
    if (turn !== this.#turn) return;
    const root = this.dataset['radice'] ?? '';
    list.replaceChildren(...cards.map((card) => resultItem(card, root)));
    this.fill('[data-avvisi]', found.empty ? [] : answerNotices(found, query, address, root));
    requireChild(this, '[data-altri]').hidden = found.records.length <= cards.length;
    requireChild(this, '[data-stato-ricerca]').textContent = describeCount(found, query, cards.length);
    document.title = `${query === '' ? '' : `${query} · `}Cerca · Atlante dei piani per il lavoro`;
    list.dataset['stato'] = 'pronto';
    // The results come first; a hundred links to narrow them can wait until they are painted.
    await new Promise((resolve) => setTimeout(resolve));
    if (turn === this.#turn) this.showFacets(found, address);
  }

  private showFacets({ facets }: Answer, address: URLSearchParams): void {
    this.fill('[data-scelti]', chosenList(facets, address));
    const groups = facetPanel(facets, address);
    this.fill('[data-filtri]', groups);
    requireChild(this, '.narrow').hidden = groups.length === 0;
  }

  private fill(selector: string, children: readonly Node[]): void {
    const part = requireChild(this, selector);
    part.replaceChildren(...children);
    part.hidden = children.length === 0;
  }

  private showMore(): void {
    const list = requireChild(this, '[data-risultati]');
    const before = list.childElementCount;
    const { address } = this;
    address.set('mostra', String(before + 2 * PAGE_SIZE));
    history.replaceState(null, '', `?${address.toString()}`);
    void this.answer(false).then(() => list.children[before]?.querySelector('a')?.focus());
  }
}

function describeCount({ records, empty }: Answer, query: string, shown: number): string {
  if (empty) return 'Scrivi che cosa cerchi.';
  const question = query.trim() === '' ? '' : ` per «${query}»`;
  if (records.length === 0) return `Nessun risultato${question}.`;
  const count = records.length === 1 ? 'Un risultato' : formatCount(records.length, 'risultato', 'risultati');
  return `${count}${question}${records.length > shown ? `, i primi ${shown}` : ''}.`;
}

customElements.define('site-search', SiteSearch);
