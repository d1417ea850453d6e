// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, test } from 'vitest';
import { reportAddress } from './report-address.ts';
import { UsageError } from './usage-error.ts';

describe('reportAddress', () => {
  test('is none when nobody says it', () => {
    expect(reportAddress({})).toBeNull();
  });

  test.each([
    'redazione@atlante.example',
    'nome.cognome+atlante@uffici.regione.example',
    'https://atlante.example/segnala',
    'https://atlante.example/issues/new?template=errore.yml',
  ])('takes %s as it is', (address) => {
    expect(reportAddress({ ATLANTE_SEGNALAZIONI: address })).toBe(address);
  });

  test.each([
    '',
    'redazione',
    'redazione@atlante',
    'mailto:redazione@atlante.example',
    'redazione@atlante.example?subject=x',
    'Redazione <redazione@atlante.example>',
    'a@atlante.example,b@atlante.example',
    'http://atlante.example/segnala',
    'https://atlante.example/segnala#modulo',
    'https://utente:parola@atlante.example/segnala',
    'https://',
    'javascript:alert(1)//@atlante.example',
  ])('refuses «%s», quotes it and says what to write', (address) => {
    const attempt = (): unknown => reportAddress({ ATLANTE_SEGNALAZIONI: address });
    expect(attempt).toThrow(UsageError);
    expect(attempt).toThrow(`ATLANTE_SEGNALAZIONI è «${address}»: scrivi solo un indirizzo e-mail`);
  });
});
