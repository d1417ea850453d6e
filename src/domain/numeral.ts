// SPDX-License-Identifier: EUPL-1.2
import { parseNumberWord } from './number-word.ts';

/** An exact number: decimal point, no grouping, as many decimals as were printed. */
export interface Decimal {
  readonly value: string;
  readonly decimals: number;
}

export type NumeralResult = { readonly ok: true; readonly number: Decimal } | { readonly ok: false; readonly reason: string };

const GROUPED = /^[1-9]\d{0,2}(?:\.\d{3})+(?:,(\d+))?$/;
const PLAIN = /^(?:0|[1-9]\d*)(?:,(\d+))?$/;

/**
 * Reads a numeral as Italian documents print it: `7.503`, `7500`, `13.440.000,00`, `32,8`, `tre`, `quattromila`.
 * A dot only ever groups three digits and a comma only ever begins the decimals, so `32.8`, `0.328` and `1.23.4` are
 * refused rather than guessed.
 */
export function parseNumeral(text: string): NumeralResult {
  const fraction = GROUPED.exec(text) ?? PLAIN.exec(text);
  if (fraction) {
    const decimals = fraction[1]?.length ?? 0;
    const value = text.replaceAll('.', '').replace(',', '.');
    return { ok: true, number: { value, decimals } };
  }
  const word = parseNumberWord(text);
  if (word !== undefined) return { ok: true, number: { value: String(word), decimals: 0 } };
  return { ok: false, reason: explain(text) };
}

function explain(text: string): string {
  if (text === '') return 'manca il numero';
  if (/^(?:\d+\.\d{1,2}|0\.\d+)$/.test(text)) return 'il punto separa le migliaia, i decimali vanno dopo la virgola';
  if (/^0\d/.test(text)) return 'uno zero davanti alle cifre';
  if (/^[\d.]+$/.test(text)) return 'i punti non separano gruppi di tre cifre';
  if (/[a-z]/i.test(text) && /\d/.test(text)) return 'ci sono lettere fra le cifre';
  return 'non è un numero';
}

/** A numeral that stands in a phrase, with its offset. */
export interface NumeralInText {
  readonly text: string;
  readonly index: number;
  readonly number: Decimal;
}

const NUMERAL_IN_TEXT = /\d+(?:[.,]\d+)*|\p{L}+/gu;

/**
 * Every numeral of a printed phrase, in order: digits and number words. Pieces that are not numerals are left out,
 * and the full stop that ends a sentence or the dot of `n.1250` is not taken for a separator.
 */
export function numeralsIn(phrase: string): readonly NumeralInText[] {
  return [...phrase.matchAll(NUMERAL_IN_TEXT)].flatMap(({ 0: text, index }): NumeralInText[] => {
    const parsed = parseNumeral(text);
    return parsed.ok ? [{ text, index, number: parsed.number }] : [];
  });
}
