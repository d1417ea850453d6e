// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadTypeface } from './load-typeface.ts';
import { wrapText } from './wrap-text.ts';

const typeface = await loadTypeface(process.cwd());
const measure = (text: string): number => typeface.width(text, 32, 'strong');

describe('a text cut into lines', () => {
  test('breaks at spaces, by how wide its words are drawn', () => {
    expect(wrapText('Linea 5. Erogazione dei servizi', 260, measure)).toEqual(['Linea 5.', 'Erogazione dei', 'servizi']);
  });

  test('breaks a name that is too wide after its slash', () => {
    expect(wrapText('Valle d’Aosta/Vallée d’Aoste', 230, measure)).toEqual(['Valle', 'd’Aosta/Vallée', 'd’Aoste']);
    expect(wrapText('d’Aosta/Vallée', 150, measure)).toEqual(['d’Aosta/', 'Vallée']);
  });

  test('says with an ellipsis that there is more', () => {
    const lines = wrapText('Azioni di rafforzamento dei servizi per l’impiego', 240, measure, 2);
    expect(lines).toEqual(['Azioni di', 'rafforzamento…']);
  });

  test('is never wider than it may be, and loses nothing but spaces', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-ascii', maxLength: 120 }), fc.integer({ min: 60, max: 600 }), (text, width) => {
        const lines = wrapText(text, width, measure);
        expect(lines.filter((line) => measure(line) > width)).toEqual([]);
        expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
      }),
    );
  });

  test('shortened is never wider than it may be, nor longer than it may be', () => {
    fc.assert(
      fc.property(fc.lorem({ maxCount: 30 }), fc.integer({ min: 60, max: 600 }), fc.integer({ min: 1, max: 4 }), (text, width, most) => {
        const lines = wrapText(text, width, measure, most);
        expect(lines.length).toBeLessThanOrEqual(most);
        expect(lines.filter((line) => measure(line) > width)).toEqual([]);
      }),
    );
  });
});
