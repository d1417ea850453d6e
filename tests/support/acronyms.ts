// SPDX-License-Identifier: EUPL-1.2
import { NodeType, type HTMLElement, type Node } from 'node-html-parser';
import type { Dataset } from '../../src/dataset/dataset.ts';
import type { SitePage } from './site-pages.ts';

/** A word of a page that looks like an acronym, with the words around it. */
export interface Acronym {
  readonly word: string;
  readonly around: string;
}

/** What is never prose: styles, scripts, and text for machines. */
const NOT_PROSE = new Set(['SCRIPT', 'STYLE', 'CODE', 'PRE', 'KBD']);
const QUOTATION = /«[^»]*»/g;
/** Words with the dots and the ampersand that hold an acronym together: `S.p.A`, `M&V`. */
const WORD = /[\p{L}\p{N}]+(?:[.&][\p{L}\p{N}]+)*/gu;
const SEVERAL_CAPITALS = /\p{Lu}.*\p{Lu}/u;
const ROMAN_NUMERAL = /^[IVX]+$/;
const WITH_DIGITS = /\d/;

/** The text of a page, its elements parted by spaces. */
export function textOf(page: SitePage): string {
  const collect = (node: Node): string => {
    if (node.nodeType === NodeType.TEXT_NODE) return node.text;
    return NOT_PROSE.has((node as HTMLElement).tagName ?? '') ? ' ' : ` ${node.childNodes.map(collect).join('')} `;
  };
  return collect(page.document.querySelector('body') ?? page.document).replace(/\s+/g, ' ');
}

/** The words with several capitals, without printed quotations, roman numerals and codes with digits. */
export function acronymsOf(text: string): readonly Acronym[] {
  const prose = text.replace(QUOTATION, (quotation) => ' '.repeat(quotation.length));
  return [...prose.matchAll(WORD)]
    .filter(([word]) => SEVERAL_CAPITALS.test(word) && !ROMAN_NUMERAL.test(word) && !WITH_DIGITS.test(word))
    .map(({ 0: word, index }) => ({ word, around: prose.slice(Math.max(0, index - 30), index + word.length + 30).trim() }));
}

/** Every acronym that a reader can look up, that is declared to be none, or that is a territory's code. */
export function knownAcronyms({ terms, capitalWords, territories }: Dataset): ReadonlySet<string> {
  const texts = [
    ...terms.flatMap(({ headword, variants, expansion }) => [headword, ...variants, expansion ?? '']),
    ...capitalWords.map(({ form }) => form),
    ...territories.flatMap(({ short, iso }) => [short, iso ?? '']),
  ];
  return new Set(texts.flatMap((text) => [...text.matchAll(WORD)].map(([word]) => word)));
}
