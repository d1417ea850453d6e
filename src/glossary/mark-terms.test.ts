// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, test } from 'vitest';
import { createTermFinder } from './find-terms.ts';
import { keepFirstMarks, markTerms, termMark } from './mark-terms.ts';

const find = createTermFinder([
  { id: 'cpi', headword: 'CPI', variants: ["centri per l'impiego"], expansion: null, scope: [] },
  { id: 'rdc', headword: 'RdC', variants: [], expansion: null, scope: [] },
]);

describe('markTerms', () => {
  test('a term in the text of a paragraph becomes a button that opens its definition', () => {
    expect(markTerms('<p>I <em>CPI</em> e l’RdC.</p>', find)).toBe(`<p>I <em>${termMark('cpi', 'CPI')}</em> e l’${termMark('rdc', 'RdC')}.</p>`);
  });

  test.each([
    '<a href="/x/">CPI</a>',
    '<h2 id="cpi">CPI</h2>',
    '<code>CPI</code>',
    '<button>CPI</button>',
    '<data value="1">1 CPI</data>',
    '<a href="/x/"><strong>CPI</strong></a>',
    '<img alt="CPI">',
  ])('%s is left as it is', (html) => {
    expect(markTerms(html, find)).toBe(html);
  });

  test('what follows a link is text again', () => {
    expect(markTerms('<a href="/x/">CPI</a> CPI', find)).toBe(`<a href="/x/">CPI</a> ${termMark('cpi', 'CPI')}`);
  });

  test('an apostrophe that is written as an entity is an apostrophe', () => {
    expect(markTerms('nei centri per l&#39;impiego', find)).toBe(`nei ${termMark('cpi', "centri per l'impiego")}`);
  });

  test('marking twice is marking once', () => {
    const once = markTerms('<p>I CPI</p>', find);
    expect(markTerms(once, find)).toBe(once);
  });
});

describe('keepFirstMarks', () => {
  test('a term is marked once a page, the first time, and the terms are named in their order', () => {
    const page = `<p>${termMark('rdc', 'RdC')} e ${termMark('cpi', 'CPI')}</p><p>${termMark('rdc', 'RdC')}, ${termMark('cpi', 'i centri')}.</p>`;
    expect(keepFirstMarks([page])).toEqual({
      parts: [`<p>${termMark('rdc', 'RdC')} e ${termMark('cpi', 'CPI')}</p><p>RdC, i centri.</p>`],
      terms: ['rdc', 'cpi'],
    });
  });

  test('an article and the punctuation that touch a mark never part from it', () => {
    expect(keepFirstMarks([`<p>Per l&#39;${termMark('rdc', 'RdC')}, (${termMark('cpi', 'CPI')}) e altro</p>`]).parts).toEqual([
      `<p>Per <span class="whole">l&#39;${termMark('rdc', 'RdC')},</span> <span class="whole">(${termMark('cpi', 'CPI')})</span> e altro</p>`,
    ]);
  });

  test('what is marked in one part of a page is not marked in the next', () => {
    expect(keepFirstMarks([termMark('cpi', 'CPI'), `I ${termMark('cpi', 'CPI')}`])).toEqual({
      parts: [termMark('cpi', 'CPI'), 'I CPI'],
      terms: ['cpi'],
    });
  });

  test('other buttons stay', () => {
    const page = '<button type="button" class="note-mark" popovertarget="nota-1">!</button>';
    expect(keepFirstMarks([page])).toEqual({ parts: [page], terms: [] });
  });
});
