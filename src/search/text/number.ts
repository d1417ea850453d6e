// SPDX-License-Identifier: EUPL-1.2
import { parseNumeral } from '../../domain/numeral.ts';

/** `12.50` → `12.5`, `13440000.00` → `13440000`. */
export const withoutIdleZeros = (decimal: string): string => (decimal.includes('.') ? decimal.replace(/\.?0+$/, '') : decimal);

/**
 * What a numeral may stand for, the likeliest reading first: an Italian number, a number with a decimal point, a code
 * (`5.4.2`, `150/2015`, and `6.10` before it is six and a tenth), a number grouped in the English way.
 */
export function readingsOfNumeral(text: string): readonly string[] {
  const italian = parseNumeral(text);
  const readings = [
    ...(italian.ok ? [withoutIdleZeros(italian.number.value)] : []),
    ...(/^[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?$/.test(text) ? [withoutIdleZeros(text.replaceAll(',', ''))] : []),
    ...(/^\d+\.\d+$/.test(text) && !italian.ok ? (text.endsWith('0') ? [text, withoutIdleZeros(text)] : [text]) : []),
  ];
  return readings.length > 0 ? [...new Set(readings)] : [text.replaceAll(',', '.')];
}

/** The rounded amounts that a large value may be asked by: `164316744` → `164mln`, `164.3mln`. */
export function millionsOf(value: string): readonly string[] {
  const millions = Number(value) / 1e6;
  if (millions < 1) return [];
  return [...new Set([Math.round(millions), Math.floor(millions), Math.round(millions * 10) / 10])].map((amount) => `${amount}mln`);
}
