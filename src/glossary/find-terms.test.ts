// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, test } from 'vitest';
import { createTermFinder } from './find-terms.ts';
import type { WrittenTerm } from './term-forms.ts';

const term = (id: string, headword: string, more: Partial<WrittenTerm> = {}): WrittenTerm => ({
  id,
  headword,
  variants: [],
  expansion: null,
  scope: [],
  ...more,
});

const find = createTermFinder([
  term('adr', 'AdR', { expansion: 'Assegno di ricollocazione' }),
  term('adr-cigs', 'AdR CIGS'),
  term('co', 'CO', { variants: ['COB'] }),
  term('cpi', 'CPI', { variants: ["Centri per l'impiego", 'Cpi'] }),
  term('praud', 'PR.Au.D.'),
  term('tutor', 'Tutor'),
  term('po', 'PO'),
  term('pari', 'PO', { scope: ['piano-2012'] }),
  term('pip-minori', 'PIP', { scope: ['rapporto'] }),
  term('pip-consorzio', 'PIP', { scope: ['puglia', 'imprese'] }),
]);

/** The occurrences alone, as `words → term`. */
const found = (text: string, context: readonly string[] = []): readonly string[] =>
  find(text, context).flatMap(({ text: words, term: id }) => (id === null ? [] : [`${words} → ${id}`]));

describe('terms in a text', () => {
  test('the pieces together are the text', () => {
    const text = 'Gli AdR CIGS e i centri per l’impiego: «CPI», poi CPI.';
    expect(
      find(text)
        .map((segment) => segment.text)
        .join(''),
    ).toBe(text);
  });

  test('the longest form wins', () => {
    expect(found('L’AdR CIGS non è l’AdR.')).toEqual(['AdR CIGS → adr-cigs', 'AdR → adr']);
  });

  test('a form counts only as whole words', () => {
    expect(found('COB e COBAS, 482CPI e CPI2')).toEqual(['COB → co']);
  });

  test('an acronym must have its capitals, words may start a sentence', () => {
    expect(found('co, Co, CO; tutor, Tutor')).toEqual(['CO → co', 'tutor → tutor', 'Tutor → tutor']);
    expect(found('i Cpi, i cpi')).toEqual(['Cpi → cpi']);
  });

  test('both apostrophes are the same', () => {
    expect(found("I centri per l'impiego, i Centri per l’impiego")).toEqual(["centri per l'impiego → cpi", 'Centri per l’impiego → cpi']);
  });

  test('an expansion of several words is a form of its acronym', () => {
    expect(found("L'assegno di ricollocazione")).toEqual(['assegno di ricollocazione → adr']);
  });

  test('a form that ends with a dot is found before a word and at the end', () => {
    expect(found('Il PR.Au.D. finisce nel 2020: PR.Au.D.')).toEqual(['PR.Au.D. → praud', 'PR.Au.D. → praud']);
  });

  test('printed quotations are left alone', () => {
    expect(found('Il passo dice «nei CPI della regione».')).toEqual([]);
  });

  test('the context decides between terms that are written alike', () => {
    expect(found('Il PIP va firmato', ['rapporto'])).toEqual(['PIP → pip-minori']);
    expect(found('Il PIP va firmato', ['imprese'])).toEqual(['PIP → pip-consorzio']);
  });

  test('without a context that tells them apart none is marked', () => {
    expect(found('Il PIP va firmato')).toEqual([]);
    expect(found('Il PIP va firmato', ['rapporto', 'puglia'])).toEqual([]);
  });

  test('a sense that holds in some places gives way to the common one elsewhere', () => {
    expect(found('Il PO')).toEqual(['PO → po']);
    expect(found('Il PO', ['piano-2012'])).toEqual(['PO → pari']);
  });
});
