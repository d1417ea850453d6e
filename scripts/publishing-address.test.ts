// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, test } from 'vitest';
import { publishingAddress } from './publishing-address.ts';
import { UsageError } from './usage-error.ts';

describe('publishingAddress', () => {
  test('without anything said is for local use', () => {
    expect(publishingAddress({})).toEqual({ site: 'http://localhost:4321', base: '/' });
  });

  test.each([
    ['https://atlante.example', '/'],
    ['http://127.0.0.1:8080', '/atlante/'],
    ['https://atlante.example', '/a/b/'],
  ])('takes the site %s and the base %s as they are', (site, base) => {
    expect(publishingAddress({ ATLANTE_SITE: site, ATLANTE_BASE: base })).toEqual({ site, base });
  });

  test.each(['', 'atlante.example', 'https://atlante.example/', 'https://atlante.example/sito', 'ftp://atlante.example', 'https://a b'])(
    'refuses the site «%s» and quotes it',
    (site) => {
      expect(() => publishingAddress({ ATLANTE_SITE: site })).toThrow(
        new UsageError(`ATLANTE_SITE è «${site}»: scrivi solo protocollo e nome del sito, senza percorso, per esempio https://atlante.example`),
      );
    },
  );

  test.each(['', 'atlante', '/atlante', 'atlante/', '/a b/', '/a?b/', '/a#b/', 'https://atlante.example/'])(
    'refuses the base «%s» and quotes it',
    (base) => {
      expect(() => publishingAddress({ ATLANTE_BASE: base })).toThrow(UsageError);
      expect(() => publishingAddress({ ATLANTE_BASE: base })).toThrow(`«${base}»`);
    },
  );
});
