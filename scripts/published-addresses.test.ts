// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest';
import { extendPublishedAddresses, lostAddresses, readPublishedAddresses } from './published-addresses.ts';

const known = readPublishedAddresses('indicatori/a/\nindicatori/a/#doc-0001\nregioni/x/ -> regioni/y/\n');

test('the list has an address a line, and what took the place of one that moved', () => {
  expect(known).toEqual([
    { address: 'indicatori/a/', movedTo: null, line: 1 },
    { address: 'indicatori/a/#doc-0001', movedTo: null, line: 2 },
    { address: 'regioni/x/', movedTo: 'regioni/y/', line: 3 },
  ]);
});

test('an address that still stands, or whose new place stands, is not lost', () => {
  expect(lostAddresses(known, new Set(['indicatori/a/', 'indicatori/a/#doc-0001', 'regioni/y/', 'altro/']))).toEqual([]);
});

test('one that is gone is told with its line and the remedy', () => {
  expect(lostAddresses(known, new Set(['indicatori/a/']))).toEqual([
    'riga 2: «indicatori/a/#doc-0001» era pubblicato e non c’è più. Rimettilo, o scrivi «indicatori/a/#doc-0001 -> nuovo indirizzo»',
    'riga 3: «regioni/x/» rimanda a «regioni/y/», che non c’è. Scrivi un indirizzo del sito',
  ]);
});

test('renewing the list adds what is new, keeps what has moved, and takes nothing away', () => {
  expect(extendPublishedAddresses(known, new Set(['indicatori/b/', 'indicatori/a/']))).toBe(
    'indicatori/a/\nindicatori/a/#doc-0001\nindicatori/b/\nregioni/x/ -> regioni/y/\n',
  );
});
