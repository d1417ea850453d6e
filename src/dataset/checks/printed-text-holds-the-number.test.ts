// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, test } from 'vitest';
import { anObservation } from '../../domain/observation.fixture.ts';
import { emptyLocatedDataset } from '../located-dataset.fixture.ts';
import { printedTextHoldsTheNumber } from './printed-text-holds-the-number.ts';

const at = () => ({ file: 'a.csv', line: 2, column: 7 });

function codes(printed: string, numeral: string | undefined): readonly string[] {
  const observation = anObservation({ printed });
  const dataset = {
    ...emptyLocatedDataset,
    observations: [{ value: observation, at }],
    numerals: new Map(numeral === undefined ? [] : [[observation, numeral]]),
  };
  return printedTextHoldsTheNumber(dataset).map(({ code }) => code);
}

describe('the printed text of a figure', () => {
  test.each([
    ['oltre 1.744 persone assunte', '1.744', []],
    ['tre persone', 'tre', []],
    ['n.1250 imprese', '1250', []],
    ['11.744 persone', '1.744', ['testo-senza-numero']],
    ['1.744 persone', '1744', ['testo-senza-numero']],
    ['ventitré persone', 'tre', ['testo-senza-numero']],
    ['una due tre quattro cinque sei sette otto', 'otto', []],
    ['una due tre quattro cinque sei sette otto nove', 'otto', ['testo-lungo']],
    ['molte persone in tutti i centri per l’impiego della regione', '12', ['testo-senza-numero', 'testo-lungo']],
  ])('«%s» with the numeral «%s» gives %j', (printed, numeral, expected) => {
    expect(codes(printed, numeral)).toEqual(expected);
  });

  test('of a table cell has no numeral of its own to hold', () => {
    expect(codes('€ 3.892.962,46', undefined)).toEqual([]);
  });
});
