// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, test } from 'vitest';
import { date, integer, lines, list, locators, numeral, oneOf, optional, path, prose, required, slug, slugs, text } from './cells.ts';

type Cell = ReturnType<typeof optional<unknown>>;

const read = (cell: Cell, content: string): unknown => cell.parse(content);

/** The code that a refused cell gives, or `undefined` where it is read. */
function codeOf(cell: Cell, content: string): unknown {
  const [issue] = cell.safeParse(content).error?.issues ?? [];
  return issue?.code === 'custom' ? issue.params?.['code'] : issue?.code;
}

test('an empty cell is nothing where it may be empty, and a fault where it may not', () => {
  expect(read(optional(text), '')).toBeNull();
  expect(codeOf(required(text), '')).toBe('cella-vuota');
});

test('a cell of one blank is not empty: its blank is a fault', () => {
  expect(codeOf(optional(text), ' ')).toBe('spazi');
});

test.each([
  ['text', text, 'Centri per l’impiego', 'Centri per l’impiego'],
  ['an id', slug, 'linea-7t', 'linea-7t'],
  ['a path of ids', path, 'puglia/bari', 'puglia/bari'],
  ['ids divided by blanks', slugs, 'cpi lep', ['cpi', 'lep']],
  ['texts divided by bars', list, 'C.P.I. | Cpi', ['C.P.I.', 'Cpi']],
  ['a date', date, '2019-07-31', '2019-07-31'],
  ['lines', lines, '391-392', { first: 391, last: 392 }],
  [
    'places in several documents',
    locators,
    'puglia-2020:498 risultati-2019:291-293',
    [
      { document: 'puglia-2020', lines: { first: 498, last: 498 } },
      { document: 'risultati-2019', lines: { first: 291, last: 293 } },
    ],
  ],
  ['prose with years and codes of objectives', prose, 'Nel 2019-2021 l’obiettivo 6.4.9 resta.', 'Nel 2019-2021 l’obiettivo 6.4.9 resta.'],
  ['a whole number', integer, '12', 12],
  ['zero', integer, '0', 0],
  ['a numeral, kept as written', numeral, '32,80', { text: '32,80', value: '32.80', decimals: 2 }],
  ['a numeral in words', numeral, 'Tre', { text: 'Tre', value: '3', decimals: 0 }],
  ['a word of a list', oneOf(['stato', 'regione']), 'regione', 'regione'],
] as const)('%s is read', (_, reader, content, expected) => {
  expect(read(required<unknown>(reader), content)).toEqual(expected);
});

test.each([
  ['text with a blank at its start', text, ' Bari', 'spazi'],
  ['text with two blanks together', text, 'Bari  Vecchia', 'spazi'],
  ['text with a tab', text, 'Bari\tVecchia', 'spazi'],
  ['text with a no-break space', text, 'Bari\u00a0Vecchia', 'spazi'],
  ['an id in capitals', slug, 'Puglia', 'id-non-valido'],
  ['an id with an accent', slug, 'forlì', 'id-non-valido'],
  ['a path as an id', slug, 'puglia/bari', 'id-non-valido'],
  ['a path that ends with a slash', path, 'puglia/', 'id-non-valido'],
  ['ids divided by two blanks', slugs, 'cpi  lep', 'id-non-valido'],
  ['ids divided by commas', slugs, 'cpi, lep', 'id-non-valido'],
  ['a day that the calendar does not have', date, '2019-02-30', 'data-non-valida'],
  ['a date in the Italian order', date, '31/07/2019', 'data-non-valida'],
  ['lines that end before they start', lines, '392-391', 'righe-non-valide'],
  ['a place without its lines', locators, 'puglia-2020', 'luoghi-non-validi'],
  ['a place with two ranges', locators, 'puglia-2020:1:2', 'luoghi-non-validi'],
  ['a place of a document in capitals', locators, 'Puglia:1', 'luoghi-non-validi'],
  ['prose with an amount', prose, 'Le imprese sono 50.000.', 'numero-scritto-a-mano'],
  ['prose with a small number', prose, 'Vale per 3 anni.', 'numero-scritto-a-mano'],
  ['prose with a percentage', prose, 'È il 6% del totale.', 'numero-scritto-a-mano'],
  ['prose with two blanks together', prose, 'Vale  per tre anni.', 'spazi'],
  ['a whole number with a decimal', integer, '1,5', 'intero-non-valido'],
  ['a whole number with a zero in front', integer, '07', 'intero-non-valido'],
  ['a numeral with a letter', numeral, '1.7O4', 'numero-non-valido'],
  ['a word outside its list', oneOf(['stato', 'regione']), 'regioni', 'valore-non-previsto'],
] as const)('%s is refused', (_, reader, content, code) => {
  expect(codeOf(required<unknown>(reader), content)).toBe(code);
  expect(codeOf(optional<unknown>(reader), content)).toBe(code);
});

describe('the hint for a word outside its list', () => {
  const hintFor = (content: string): unknown => {
    const [issue] = required(oneOf(['obiettivo', 'risultato'])).safeParse(content).error?.issues ?? [];
    return issue?.code === 'custom' ? issue.params?.['hint'] : undefined;
  };

  test('names the word that was most likely meant', () => {
    expect(hintFor('obbiettivo')).toBe('Forse «obiettivo»? I valori previsti sono: obiettivo, risultato.');
  });

  test('only lists the words where none is near', () => {
    expect(hintFor('budget')).toBe('I valori previsti sono: obiettivo, risultato.');
  });
});
