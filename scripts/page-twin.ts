// SPDX-License-Identifier: EUPL-1.2

/** What a twin needs to know of the site. */
export interface TwinContext {
  /** Published address of the site's root, with a slash at the end. */
  readonly root: string;
  readonly release: string;
  readonly licence: string;
  readonly notes: ReadonlyMap<string, { readonly title: string; readonly explanation: string }>;
  /** From HTML to Markdown. */
  readonly convert: (html: string) => string;
}

/** The mark by which a page says that it has a twin. */
const ANNOUNCEMENT = '<link rel="alternate" type="text/markdown"';

/**
 * The same page in Markdown, for programs that read: what the page says, with figures followed by the ids of their notes
 * and every link in full.
 * @returns null for a page that announces no twin
 */
export function pageTwin(html: string, context: TwinContext): string | null {
  if (!html.includes(ANNOUNCEMENT)) return null;
  const address = attribute(html, /<link rel="canonical" href="([^"]*)"/);
  const main = html.slice(html.indexOf('>', html.indexOf('<main')) + 1, html.indexOf('</main>'));
  const noted = new Set<string>();
  const plain = spellOutLinks(simplify(main, context, noted), address);
  const head = {
    titolo: attribute(html, /<meta property="og:title" content="([^"]*)"/),
    descrizione: attribute(html, /<meta name="description" content="([^"]*)"/),
    indirizzo: address,
    versione: context.release,
    licenza: context.licence,
  };
  return [
    '---',
    ...Object.entries(head).map(([name, value]) => `${name}: ${JSON.stringify(value)}`),
    '---',
    '',
    context.convert(plain + noteList(noted, context)).trim(),
    '',
  ].join('\n');
}

/** The markup of the site in the few elements that Markdown has; it collects the notes that figures are marked with. */
function simplify(main: string, context: TwinContext, noted: Set<string>): string {
  return parted(main)
    .replace(/<button type="button" class="note-mark" popovertarget="nota-([^"]*)"[^]*?<\/button>/g, (_, marked: string) => {
      const ids = marked.split('-').map((number) => `nq-${number}`);
      ids.forEach((id) => noted.add(id));
      return ` (${ids.map((id) => noteLink(id, context)).join(', ')})`;
    })
    .replace(/<button type="button" class="term"[^>]*>([^<]*)<\/button>/g, '$1')
    .replace(/<\/data>(?=<span)/g, '</data> ')
    .replace(/<dl\b[^>]*>/g, '<ul>')
    .replaceAll('</dl>', '</ul>')
    .replace(/<dt\b[^>]*>/g, '<li><strong>')
    .replace(/\s*(<\/span>)?\s*<\/dt>\s*<dd\b[^>]*>/g, '$1</strong>: ')
    .replaceAll('</dd>', '</li>')
    .replace(/<td\b[^]*?<\/td>/g, (cell) => flattenLists(cell))
    .replace(/<(\/?)(?:details|figure|figcaption)\b[^>]*>/g, '<$1div>')
    .replace(/<summary\b[^>]*>/g, '<p><strong>')
    .replaceAll('</summary>', '</strong></p>');
}

/** A break before each paragraph of a list item that follows something: the converter would join them. */
function parted(html: string): string {
  let depth = 0;
  return html.replace(/<(\/?)(li|p|div(?!>\s*<dt)|details)\b[^>]*>/g, (tag: string, closes: string, name: string, at: number) => {
    if (name === 'li') depth += closes === '' ? 1 : -1;
    const isFirst = /<(?:li|p|div|details|[uo]l|dl|h\d|dd|summary)\b[^>]*>\s*$|<\/(?:[uo]l|dl|h\d|summary|details)>\s*$/.test(
      html.slice(Math.max(0, at - 300), at),
    );
    return depth > 0 && name !== 'li' && closes === '' && !isFirst ? `<br>${tag}` : tag;
  });
}

/** A cell of a Markdown table holds one line: the items of its lists are parted by breaks. */
const flattenLists = (cell: string): string =>
  cell
    .replace(/<\/?[uo]l\b[^>]*>|<li\b[^>]*>/g, '')
    .replace(/<\/li>\s*(?=<\/)/g, '')
    .replaceAll('</li>', '<br>');

const noteLink = (id: string, { root }: TwinContext): string => `<a href="${root}qualita/${id}/">${id}</a>`;

/** The notes of the marked figures, each once. */
function noteList(ids: ReadonlySet<string>, context: TwinContext): string {
  if (ids.size === 0) return '';
  const items = [...ids].toSorted().map((id) => {
    const note = context.notes.get(id);
    if (!note) throw new RangeError(`twin: there is no note «${id}»`);
    return `<li>${noteLink(id, context)}, <strong>${escapeHtml(note.title)}</strong>: ${escapeHtml(note.explanation)}</li>`;
  });
  return `<h2>Note di qualità delle cifre</h2><ul>${items.join('')}</ul>`;
}

/** Links in full: a twin is read away from the site. */
function spellOutLinks(html: string, address: string): string {
  const { origin } = new URL(address);
  return html.replaceAll(' href="/', ` href="${origin}/`).replaceAll(' href="#', ` href="${address}#`);
}

/** An attribute's value in the head of a page. */
function attribute(html: string, pattern: RegExp): string {
  const [, value] = pattern.exec(html) ?? [];
  if (value === undefined) throw new RangeError(`twin: the page has no ${pattern.source}`);
  return value.replace(/&(#39|#34|quot|amp|lt|gt);/g, (_, name: string) => CHARACTERS[name] ?? '');
}

const CHARACTERS: Readonly<Record<string, string>> = { '#39': "'", '#34': '"', quot: '"', amp: '&', lt: '<', gt: '>' };

const escapeHtml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
