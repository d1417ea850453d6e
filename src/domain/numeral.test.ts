// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatDecimal } from '../format/number.ts';
import { numeralsIn, parseNumeral } from './numeral.ts';

/** A decimal string with exactly as many decimals as it is said to have. */
const decimal = fc
  .tuple(fc.bigInt({ min: 0n, max: 10n ** 24n }), fc.string({ unit: fc.constantFrom(...'0123456789'), maxLength: 8 }))
  .map(([whole, fraction]) => ({ value: fraction === '' ? String(whole) : `${whole}.${fraction}`, decimals: fraction.length }));

describe('parseNumeral', () => {
  test('reads back every number that the site formats, with the decimals that were printed', () => {
    fc.assert(
      fc.property(decimal, (number) => {
        expect(parseNumeral(formatDecimal(number.value, number.decimals))).toEqual({ ok: true, number });
      }),
    );
  });

  test('reads the same number when its digits are not grouped', () => {
    fc.assert(
      fc.property(decimal, (number) => {
        expect(parseNumeral(formatDecimal(number.value, number.decimals).replaceAll('.', ''))).toEqual({ ok: true, number });
      }),
    );
  });

  test.each([
    ['0', '0', 0],
    ['7500', '7500', 0],
    ['7.503', '7503', 0],
    ['13.440.000,00', '13440000.00', 2],
    ['32,8', '32.8', 1],
    ['32,80', '32.80', 2],
    ['0,50', '0.50', 2],
    ['3892962,46', '3892962.46', 2],
    ['tre', '3', 0],
    ['Quattromila', '4000', 0],
  ])('reads «%s» as %s with %i decimals', (text, value, decimals) => {
    expect(parseNumeral(text)).toEqual({ ok: true, number: { value, decimals } });
  });

  const POINT = 'il punto separa le migliaia, i decimali vanno dopo la virgola';
  const GROUPS = 'i punti non separano gruppi di tre cifre';
  const ZERO = 'uno zero davanti alle cifre';
  const LETTERS = 'ci sono lettere fra le cifre';
  const OTHER = 'non è un numero';
  test.each([
    ['nothing at all', '', 'manca il numero'],
    ['a dot that does not group three digits', '32.8', POINT],
    ['a decimal point after a zero, even with three decimals', '0.328', POINT],
    ['dots that group one and two digits', '1.23.4', GROUPS],
    ['a group of four digits', '1.2345', GROUPS],
    ['four digits before the first dot', '1931.155', GROUPS],
    ['a dot at the end', '1.', GROUPS],
    ['a zero in front', '007', ZERO],
    ['a letter in the place of a digit', '1.7O4', LETTERS],
    ['an exponent', '1e3', LETTERS],
    ['a number of another notation', '0x10', LETTERS],
    ['a comma that groups', '3,892,962.46', OTHER],
    ['a comma without decimals', '3,', OTHER],
    ['decimals without a number before', ',5', OTHER],
    ['a sign', '-5', OTHER],
    ['a blank', '1 744', OTHER],
    ['a blank that nobody sees', '1\u00a0744', OTHER],
    ['a line end', '17\n', OTHER],
    ['digits of another script', '٣', OTHER],
    ['a sign of percentage', '32,8%', OTHER],
    ['a word that is no cardinal', 'alcuni', OTHER],
  ])('refuses %s («%s») and says why', (_, text, reason) => {
    expect(parseNumeral(text)).toEqual({ ok: false, reason });
  });

  test('never takes a number from text in which letters or anything else stand among digits', () => {
    const unit = fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom(...'0123456789.,') },
      { weight: 1, arbitrary: fc.constantFrom(...'OlIe€ -+%xa\u00a0') },
    );
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit, maxLength: 12 }), fc.string({ unit: 'grapheme' })), (text) => {
        const parsed = parseNumeral(text);
        if (!parsed.ok) return;
        expect(parsed.number.value).toMatch(/^(?:0|[1-9]\d*)(?:\.\d+)?$/);
        expect(text).toMatch(/^(?:[0-9.,]+|\p{L}+)$/u);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('numeralsIn', () => {
  test.each([
    ['oltre 1.744 persone assunte', ['1.744']],
    ['tra 15 e 25 anni.', ['15', '25']],
    ['i risultati sono 1.744.', ['1.744']],
    ['n.1250 imprese', ['1250']],
    ['tre progetti e 32,8% di esiti', ['tre', '32,8']],
    ['€ 3.892.962,46, di cui € 243.521,99', ['3.892.962,46', '243.521,99']],
    ['Quattromila (4.000) operatori', ['Quattromila', '4.000']],
    ['alcuni centri, molti altri', []],
    ['versione 1.23.4', []],
  ])('finds in «%s» %j', (phrase, expected) => {
    expect(numeralsIn(phrase).map(({ text }) => text)).toEqual(expected);
  });

  test('finds any formatted number again inside a sentence', () => {
    fc.assert(
      fc.property(decimal, (number) => {
        const text = formatDecimal(number.value, number.decimals);
        expect(numeralsIn(`oltre ${text} persone.`)).toMatchObject([{ text, number }]);
      }),
    );
  });
});
