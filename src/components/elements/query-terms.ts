// SPDX-License-Identifier: EUPL-1.2

const ELIDED_ARTICLE = /(?<!\p{L})(?:gl|dell|all|dall|nell|sull|coll|quell|un|l|d)'(?=\p{L})/giu;

/**
 * A query as the index has its words: one kind of apostrophe, and without the article or preposition that Italian joins to
 * a word (`l’accordo`, `all'università`).
 */
export function queryTerms(query: string): string {
  return query
    .normalize('NFC')
    .replace(/[’‘`´]/g, "'")
    .replace(ELIDED_ARTICLE, '')
    .replace(/\s+/g, ' ')
    .trim();
}
