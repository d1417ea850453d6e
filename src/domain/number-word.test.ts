// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseNumberWord } from './number-word.ts';

const BELOW_TWENTY =
  'uno due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove'.split(' ');
const TENS = 'venti trenta quaranta cinquanta sessanta settanta ottanta novanta'.split(' ');

interface Spelling {
  /** Whether `cento` gives up its vowel before another one: centotto, centuno. */
  readonly elided: boolean;
  /** How a final 1 is written: the noun that follows decides. */
  readonly one: 'uno' | 'un' | 'una';
}

/** An independent speller, written from the grammar and not from the parser. `n` is from 1 to 999999. */
function spell(n: number, { elided, one }: Spelling = { elided: false, one: 'uno' }): string {
  if (n >= 1000) {
    const thousands = Math.floor(n / 1000);
    const head = thousands === 1 ? 'mille' : `${spell(thousands, { elided, one: 'uno' })}mila`;
    return head + (n % 1000 === 0 ? '' : spell(n % 1000, { elided, one }));
  }
  if (n >= 100) {
    const hundreds = Math.floor(n / 100);
    const head = `${hundreds === 1 ? '' : BELOW_TWENTY[hundreds - 1]}cento`;
    const rest = n % 100 === 0 ? '' : spell(n % 100, { elided, one });
    return (elided && /^[aeiou]/.test(rest) ? head.slice(0, -1) : head) + rest;
  }
  if (n >= 20) {
    const ten = TENS[Math.floor(n / 10) - 2] ?? '';
    const rest = n % 10 === 0 ? '' : spell(n % 10, { elided, one });
    return (/^[aeiou]/.test(rest) ? ten.slice(0, -1) : ten) + rest;
  }
  return n === 1 ? one : (BELOW_TWENTY[n - 1] ?? '');
}

const number = fc.integer({ min: 1, max: 999_999 });
const spelling = fc.record({ elided: fc.boolean(), one: fc.constantFrom('uno', 'un', 'una') } as const);

describe('parseNumberWord', () => {
  test('reads every Italian cardinal from one to 999,999', () => {
    const wrong: string[] = [];
    for (let n = 1; n < 1_000_000; n++) {
      const word = spell(n);
      if (parseNumberWord(word) !== n) wrong.push(`${n} ${word}`);
    }
    expect(wrong.slice(0, 10)).toEqual([]);
  });

  test('reads either spelling after «cento» and each gender of a final one, in capitals and with the accent of «ventitré»', () => {
    fc.assert(
      fc.property(number, spelling, fc.boolean(), (n, how, shout) => {
        const word = spell(n, how).replace(/(?<=.)tre$/, 'tré');
        expect(parseNumberWord(shout ? word.toUpperCase() : word)).toBe(n);
      }),
      { numRuns: 2000 },
    );
  });

  test.each([
    ['un', 1],
    ['una', 1],
    ['ventitré', 23],
    ['ventotto', 28],
    ['centotto', 108],
    ['centottanta', 180],
    ['duecentottantotto', 288],
    ['mille', 1000],
    ['Milleotto', 1008],
    ['quattromila', 4000],
    ['trentunomila', 31_000],
    ['centomila', 100_000],
    ['novecentonovantanovemilanovecentonovantanove', 999_999],
  ])('«%s» is %i', (word, value) => {
    expect(parseNumberWord(word)).toBe(value);
  });

  test.each(['', 'zero', 'primo', 'secondo', 'cent', 'duecent', 'centdue', 'unocento', 'mila', 'unmila', 'unomila', 'millemila', 'duemille'])(
    'refuses «%s»',
    (word) => {
      expect(parseNumberWord(word)).toBeUndefined();
    },
  );

  test.each(['ventiuno', 'ventaotto', 'trentiuno', 'centocento', 'duemilatremila', 'tre quattro', 'tre.', 'tre4', 'decina', 'constructor'])(
    'refuses «%s»',
    (word) => {
      expect(parseNumberWord(word)).toBeUndefined();
    },
  );

  test('reads nothing but what the speller can write', () => {
    const piece = fc.constantFrom(...BELOW_TWENTY, ...TENS, 'un', 'una', 'cento', 'cent', 'mille', 'mila', 'vent', 'trent', 'ottant');
    const hows: readonly Spelling[] = [true, false].flatMap((elided) => (['uno', 'un', 'una'] as const).map((one) => ({ elided, one })));
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 5 }), (pieces) => {
        const word = pieces.join('');
        const value = parseNumberWord(word);
        if (value === undefined) return;
        // The two halves around «mila» choose their spelling freely, and a multiplier may be «ventun» or «ventuna» too.
        const [head, tail] = word.includes('mila') ? word.split('mila') : [undefined, word];
        const spelled = (part: string, n: number): boolean => hows.some((how) => spell(n, how) === part);
        if (head === undefined) expect(spelled(word, value)).toBe(true);
        else {
          expect(spelled(head, Math.floor(value / 1000))).toBe(true);
          expect(tail === '' ? value % 1000 === 0 : spelled(tail ?? '', value % 1000)).toBe(true);
        }
      }),
      { numRuns: 5000 },
    );
  });
});
