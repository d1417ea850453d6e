// SPDX-License-Identifier: EUPL-1.2
import type { FindTerms } from './find-terms.ts';

/** The id of what the mark of a term opens. */
export const termMarkId = (term: string): string => `voce-${term}`;

/** A term in prose, as a button that opens its definition in place: `popovertarget` needs no script. `words` is HTML. */
export const termMark = (term: string, words: string): string =>
  `<button type="button" class="term" popovertarget="${termMarkId(term)}">${words}</button>`;

/** A mark, with the article or the punctuation that touches it. */
const MARK = /([^\s<>]*)(<button type="button" class="term" popovertarget="voce-([a-z0-9-]+)"[^>]*>([^<]*)<\/button>)([^\s<>]*)/g;
const TAG = /(<[^>]*>)/;
/** What is named, counted, or can be pressed already is left as it is. */
const LEFT_ALONE = /^<(\/?)(?:a|button|code|data|h[1-6])\b/;

/** Marks the terms in the text of some HTML, outside links, buttons, code, figures and headings. */
export function markTerms(html: string, find: FindTerms): string {
  let inside = 0;
  return html
    .split(TAG)
    .map((part) => {
      const [leftAlone, closing] = LEFT_ALONE.exec(part) ?? [];
      if (leftAlone !== undefined) inside += closing === '/' ? -1 : 1;
      return part.startsWith('<') || inside > 0 ? part : markText(part.replaceAll('&#39;', "'"), find);
    })
    .join('');
}

const markText = (text: string, find: FindTerms): string =>
  find(text)
    .map((segment) => (segment.term === null ? segment.text : termMark(segment.term, segment.text)))
    .join('');

/**
 * Leaves the first mark of each term and makes the others plain words again. It works on the finished parts of a page, in
 * their order, because components are rendered side by side: none can tell whether it stands first. A line may break beside
 * a button, so what touches it (`l’AdR,`) is held to it.
 */
export function keepFirstMarks(parts: readonly string[]): { readonly parts: readonly string[]; readonly terms: readonly string[] } {
  const terms = new Set<string>();
  const marked = parts.map((html) =>
    html.replace(MARK, (touching: string, before: string, mark: string, term: string, words: string, after: string) => {
      if (terms.has(term)) return before + words + after;
      terms.add(term);
      return before + after === '' ? mark : `<span class="whole">${touching}</span>`;
    }),
  );
  return { parts: marked, terms: [...terms] };
}
