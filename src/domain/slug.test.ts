// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { slugSchema } from './identifier.ts';
import { slugOf } from './slug.ts';

test.each([
  ['La mission di ANPAL Servizi', 'la-mission-di-anpal-servizi'],
  ['Stato dell’arte delle attività', 'stato-dell-arte-delle-attivita'],
  ["PR.Au.D.: Protezione, autonomia, dignità dal l'avoro", 'pr-au-d-protezione-autonomia-dignita-dal-l-avoro'],
  ['«PO 2017-2020», Sezione 1', 'po-2017-2020-sezione-1'],
  ['…', ''],
])('«%s» becomes «%s»', (text, expected) => {
  expect(slugOf(text)).toBe(expected);
});

test('whatever the text, what comes of it is a slug or nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const slug = slugOf(text);
      expect(slug === '' || slugSchema.safeParse(slug).success).toBe(true);
      expect(slugOf(slug)).toBe(slug);
    }),
  );
});
