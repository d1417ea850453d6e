// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatDecimal } from '../../format/number.ts';
import { fold } from './fold.ts';
import { inflectionRoot } from './inflections.ts';
import { millionsOf, readingsOfNumeral } from './number.ts';
import { numberedPartsOf } from './numbered-parts.ts';
import { tokensOf } from './tokens.ts';

const termsOf = (text: string): readonly string[] => tokensOf(text).map(({ term }) => term);
const formsOf = (text: string): readonly string[] => tokensOf(text).map(({ form }) => form);

describe('the words of a text', () => {
  test.each([
    ["all'università", 'università'],
    ['all’università', 'Università'],
    ['universita', 'UNIVERSITÀ'],
    ["universita'", 'università'],
    ['l’accordo', 'gli accordi'],
    ["dell'impiego", 'impieghi'],
    ['un’impresa', 'le imprese'],
    ['Valle d’Aosta', 'valle d aosta'],
    ['PR.Au.D.', 'PRAUD'],
    ['D.Lgs. 150/2015', 'dlgs 150/2015'],
    ['CpI', 'CPI'],
    ['n.1250', '1.250'],
    ['n°.37500', '37.500'],
    ['32,8%', '32.8'],
    ['13.440.000,00 €', '13440000 euro'],
    ['quanti navigator sono stati assunti', 'navigator assunti'],
  ])('«%s» and «%s» have the same terms', (one, other) => {
    expect(termsOf(one)).toEqual(termsOf(other));
    expect(termsOf(one)).not.toHaveLength(0);
  });

  test.each([
    ['180N', ['180n']],
    ['180 N', ['180n']],
    ['2019 e 2020', ['2019', '2020']],
    ['E14', ['e14']],
    ['5.4.2', ['5.4.2']],
    ['150/2015', ['150/2015']],
    ['risultati-2019-0249', ['9420-risultati-2019']],
    ['puglia-2020-e0012', ['2100e-puglia-2020']],
    ['PO 2017-2020', ['po', '2017', '2020']],
    ['17/01/2018', ['2018-01-17']],
    ['2019-12-23', ['2019-12-23']],
    ['D/O', ['d/o']],
    ['M&V', ['m/v']],
  ])('«%s» is kept as %j', (text, expected) => {
    expect(formsOf(text).map((form, at) => termsOf(text)[at] ?? form)).toEqual(expected);
  });

  test('any text has terms without capitals, accents or blanks, the same when it is folded first', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        const terms = termsOf(text);
        expect(terms.every((term) => /^[a-z0-9./-]+$/.test(term))).toBe(true);
        expect(termsOf(fold(text))).toEqual(terms);
      }),
    );
  });
});

describe('a numeral', () => {
  test('has one first reading however an Italian writes it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000_000_000 }), fc.integer({ min: 0, max: 99 }), (whole, cents) => {
        const value = `${whole}.${String(cents).padStart(2, '0')}`;
        const [grouped] = readingsOfNumeral(formatDecimal(value, 2));
        expect(grouped).toBe(readingsOfNumeral(value.replace('.', ','))[0]);
        expect(Number(grouped)).toBe(Number(value));
      }),
    );
  });

  test.each([
    ['1.250', ['1250']],
    ['1,250', ['1.25', '1250']],
    ['32.8', ['32.8']],
    ['32,80', ['32.8']],
    ['5.4.2', ['5.4.2']],
    ['6.10', ['6.10', '6.1']],
    ['026', ['026']],
  ])('«%s» may be read as %j', (text, expected) => {
    expect(readingsOfNumeral(text)).toEqual(expected);
  });

  test('of millions is known by the amounts that round to it', () => {
    expect(millionsOf('164316744')).toEqual(['164mln', '164.3mln']);
    expect(millionsOf('13440000')).toEqual(['13mln', '13.4mln']);
    expect(millionsOf('999999')).toEqual([]);
  });
});

test.each([
  ['Linea 4', 'linea4'],
  ['linea 7T', 'linea7t'],
  ['artt. 12', 'art12'],
  ['articolo 12', 'art12'],
  ['ob. 5.4', 'ob5.4'],
  ['obiettivo 5.4', 'ob5.4'],
  ['ob. spec. 4.5', 'ob4.5'],
  ['legge 68 del 99', '68/1999'],
  ['legge n. 68 del 1999', '68/1999'],
  ['delibera 1344 del 2019', '1344/2019'],
  ['31 luglio 2019', '2019-07-31'],
  ['1° agosto 2019', '2019-08-01'],
  ['15-16 ottobre 2019', '2019-10-16'],
])('«%s» is one thing, %s', (text, expected) => {
  expect(numberedPartsOf(tokensOf(text)).map(({ term }) => term)).toEqual([expected]);
});

test('number and gender do not change the root of a word, what it means does', () => {
  for (const [one, other] of [
    ['pugliese', 'pugliesi'],
    ['lucano', 'lucana'],
    ['banca', 'banche'],
    ['tirocinio', 'tirocini'],
  ] as const) {
    expect(inflectionRoot(one)).toBe(inflectionRoot(other));
  }
  expect(inflectionRoot('licenza')).not.toBe(inflectionRoot('licenziati'));
});
