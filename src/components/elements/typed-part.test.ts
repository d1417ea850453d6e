// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest';
import { typedPart } from './typed-part.ts';

test.each([
  ['puglia zzqxwk', 'zzqxwk', 'zzqxwk', 'puglia'],
  ['Città della Puglia', 'citta', 'Città', 'della Puglia'],
  ['sedi dell’Agenzia delle  Entrate', 'agenzia entrate', 'Agenzia delle  Entrate', 'sedi dell’'],
  ["carta d'identità elettronica", 'carta identita', "carta d'identità", 'elettronica'],
  ['scuole territorio:Atlantide', 'territorio:Atlantide', 'territorio:Atlantide', 'scuole'],
  ['fumo umo', 'umo', 'umo', 'fumo'],
])('of «%s», «%s» was typed «%s», and without it «%s» is left', (query, words, typed, rest) => {
  const part = typedPart(query, words);
  expect(part.text).toBe(typed);
  expect(part.replacedBy('')).toBe(rest);
});

test('another word takes its place', () => {
  expect(typedPart('Pulgia scuole', 'pulgia').replacedBy('Puglia')).toBe('Puglia scuole');
});

test('what the question does not have leaves it as it is', () => {
  expect(typedPart('puglia', 'altro')).toMatchObject({ text: 'altro' });
  expect(typedPart('puglia', 'altro').replacedBy('')).toBe('puglia');
});
