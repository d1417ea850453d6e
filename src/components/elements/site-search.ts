// SPDX-License-Identifier: EUPL-1.2
import type { FilterCounts, Pagefind, PagefindPage, PagefindSearch } from './pagefind.ts';
import { queryTerms } from './query-terms.ts';
import { requireChild } from './require-child.ts';

const PAGE_SIZE = 20;
const filterTitles: Readonly<Record<string, string>> = {
  tipo: 'Tipo di pagina',
  programma: 'Programma',
  sezione: 'Sezione',
  territorio: 'Territorio',
  tema: 'Tema',
};

/** The search page: reads the question and the filters from the address, shows the pages that answer, best first. */
class SiteSearch extends HTMLElement {
  connectedCallback(): void {
    void this.run().catch((error: unknown) => {
      requireChild(this, '[data-stato-ricerca]').textContent = 'La ricerca non si è potuta caricare. Usa gli indici del menu.';
      console.error(error);
    });
  }

  private async run(): Promise<void> {
    const address = new URLSearchParams(location.search);
    const query = address.get('q') ?? '';
    requireChild(this, 'input', HTMLInputElement).value = query;
    const status = requireChild(this, '[data-stato-ricerca]');
    const list = requireChild(this, '[data-risultati]');
    const terms = queryTerms(query);
    if (terms === '') {
      status.textContent = 'Scrivi che cosa cerchi.';
      list.dataset['stato'] = 'pronto';
      return;
    }
    status.textContent = 'Cerco…';
    const engine = (await import(/* @vite-ignore */ this.dataset['engine'] ?? '')) as Pagefind;
    // A programme's page is longer than those of its indicators, and answers its own name better than they do.
    await engine.options({ ranking: { pageLength: 0.3 } });
    const filters = Object.fromEntries([...address].filter(([name]) => Object.hasOwn(filterTitles, name)));
    await engine.filters();
    const found = await engine.search(terms, { filters });
    const shown = await Promise.all(found.results.slice(0, PAGE_SIZE).map((result) => result.data()));
    list.replaceChildren(...shown.map(resultItem));
    this.showFilters(found, filters, address);
    status.textContent = describeCount(found, query, shown.length);
    document.title = `${query} · Cerca · Atlante dei piani per il lavoro`;
    list.dataset['stato'] = 'pronto';
  }

  private showFilters(found: PagefindSearch, chosen: Readonly<Record<string, string>>, address: URLSearchParams): void {
    const panel = requireChild(this, '[data-filtri]');
    panel.replaceChildren(...Object.keys(filterTitles).flatMap((name) => filterGroup(name, found.filters, chosen[name], address)));
    panel.hidden = panel.childElementCount === 0;
  }
}

function describeCount(found: PagefindSearch, query: string, shown: number): string {
  const count = found.results.length;
  if (count === 0) return `Nessuna pagina per «${query}». Prova un’altra parola, o parti dal glossario e dagli indici del menu.`;
  const pages = count === 1 ? 'Una pagina' : `${count} pagine`;
  return `${pages} per «${query}»${count > shown ? `, le prime ${shown}` : ''}.`;
}

function resultItem(page: PagefindPage): HTMLLIElement {
  const item = document.createElement('li');
  const heading = document.createElement('h2');
  const link = document.createElement('a');
  link.href = page.url;
  link.textContent = page.meta['title'] ?? page.url;
  heading.append(link);
  const kind = document.createElement('p');
  kind.className = 'kicker';
  kind.textContent = page.filters['tipo']?.join(', ') ?? '';
  const summary = document.createElement('p');
  summary.textContent = page.meta['descrizione'] ?? '';
  const excerpt = document.createElement('p');
  excerpt.className = 'source';
  excerpt.append('… ', ...markedText(page.excerpt), ' …');
  item.append(kind, heading, summary, excerpt);
  return item;
}

/** Pagefind's excerpt is escaped text with `<mark>` around the words found: parsed, never inserted as HTML. */
function markedText(excerpt: string): Node[] {
  const parsed = new DOMParser().parseFromString(excerpt, 'text/html');
  return [...parsed.body.childNodes].map((node) => {
    if (node.nodeName !== 'MARK') return document.createTextNode(node.textContent ?? '');
    const mark = document.createElement('mark');
    mark.textContent = node.textContent;
    return mark;
  });
}

/** One group of filters as links, so that each choice has an address and the back button undoes it. */
function filterGroup(name: string, counts: FilterCounts, chosen: string | undefined, address: URLSearchParams): HTMLElement[] {
  const values = Object.entries(counts[name] ?? {}).filter(([, count]) => count > 0);
  if (values.length < 2 && chosen === undefined) return [];
  const group = document.createElement('nav');
  const title = document.createElement('h2');
  title.textContent = filterTitles[name] ?? name;
  title.id = `filtro-${name}`;
  group.setAttribute('aria-labelledby', title.id);
  const list = document.createElement('ul');
  if (chosen !== undefined) list.append(filterItem('Tutti', withFilter(address, name, null)));
  for (const [value, count] of values.toSorted((a, b) => b[1] - a[1]).slice(0, 12)) {
    list.append(filterItem(`${value} (${count})`, withFilter(address, name, value), value === chosen));
  }
  group.append(title, list);
  return [group];
}

function filterItem(label: string, search: string, current = false): HTMLLIElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = search;
  link.textContent = label;
  if (current) link.setAttribute('aria-current', 'true');
  item.append(link);
  return item;
}

function withFilter(address: URLSearchParams, name: string, value: string | null): string {
  const changed = new URLSearchParams(address);
  if (value === null) changed.delete(name);
  else changed.set(name, value);
  return `?${changed.toString()}`;
}

customElements.define('site-search', SiteSearch);
