// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest';
import type { Acronym } from '../domain/acronym.ts';
import type { SourceDocument } from '../domain/document.ts';
import type { GlossaryTerm } from '../domain/glossary-term.ts';
import type { Statement } from '../domain/statement.ts';
import { createTermFinder } from '../glossary/find-terms.ts';
import { termAppearances } from './term-appearances.ts';

const term = (id: string, headword: string, scope: readonly string[], source: GlossaryTerm['source'] = null) =>
  ({ id, headword, variants: [], expansion: null, scope, source }) as unknown as GlossaryTerm;
const statement = (document: string, first: number, text: string) => ({ document, lines: { first, last: first }, text }) as Statement;

const terms = [term('cpi', 'CPI', [], { document: 'piano', lines: { first: 1, last: 2 } }), term('pip', 'PIP', ['piano']), term('mai', 'MAI', [])];
const appearances = termAppearances(
  {
    documents: [{ id: 'rapporto' }, { id: 'piano' }] as unknown as readonly SourceDocument[],
    statements: [
      statement('rapporto', 30, 'Nei CPI'),
      statement('rapporto', 12, 'I CPI e i CPI'),
      statement('rapporto', 40, 'Un PIP'),
      statement('piano', 7, 'Un PIP'),
    ],
    acronyms: [{ acronym: 'CPI', source: { document: 'rapporto', lines: { first: 12, last: 12 } } }] as unknown as readonly Acronym[],
    terms,
  },
  createTermFinder(terms),
);

test('a term appears, document by document, first where the document first uses it', () => {
  expect(appearances.get('cpi')).toEqual([
    { document: 'rapporto', lines: { first: 12, last: 12 }, others: 1 },
    { document: 'piano', lines: { first: 1, last: 2 }, others: 0 },
  ]);
});

test('an acronym with a sense in one document alone appears in that document alone', () => {
  expect(appearances.get('pip')).toEqual([{ document: 'piano', lines: { first: 7, last: 7 }, others: 0 }]);
});

test('a term that no document uses appears nowhere', () => {
  expect(appearances.has('mai')).toBe(false);
});
