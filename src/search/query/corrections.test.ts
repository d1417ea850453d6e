// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest';
import { correctionOf, nearWords } from './corrections.ts';

const words = [
  ...['alternanza', 'basilicata', 'lavoro', 'navigator', 'puglia', 'pugliesi', 'ricollocazione', 'universita'].map((word) => [word, 50] as const),
  ['agricoltura', 50] as const,
  ['invitata', 2] as const,
];

test.each([
  ['pulgia', 'puglia'],
  ['basilcata', 'basilicata'],
  ['navigatro', 'navigator'],
  ['ricolocazzione', 'ricollocazione'],
  ['niversita', 'universita'],
  ['eurostat', undefined],
  ['puma', undefined],
  ['lavoro', undefined],
  ['zzqxwk', undefined],
  ['duglia', 'puglia'],
  ['invitatta', 'invitata'],
  ['invitalia', undefined],
  ['agriccoltuta', 'agricoltura'],
  ['apicoltura', undefined],
  ['lav', undefined],
])('«%s» is a slip in %s', (word, expected) => {
  expect(correctionOf(word, words)).toBe(expected);
});

test('words near enough to be offered are more than those corrected without asking, and begin alike', () => {
  expect(nearWords('pugliaaa', words, 3)[0]).toBe('puglia');
  expect(nearWords('zzqxwk', words, 3)).toEqual([]);
});

test('where fewer slips are allowed, two are too many', () => {
  const known = [['avviato', 50]] as const;
  expect(correctionOf('avvocato', known)).toBe('avviato');
  expect(correctionOf('avvocato', known, 1)).toBeUndefined();
});
