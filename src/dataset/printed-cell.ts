// SPDX-License-Identifier: EUPL-1.2
import { parseNumeral, type NumeralResult } from '../domain/numeral.ts';

const CURRENCY = /^€\s?/;
const FOOTNOTE_MARK = /\s?[*¹²³⁴⁵⁶⁷⁸⁹]+$/;
const SHARE = /\s?%$/;

/** The number of a table cell as printed: `€ 3.892.962,46`, `2051 ²` (with a footnote mark), `32,8 %`. */
export function parsePrintedCell(cell: string): NumeralResult {
  return parseNumeral(cell.replace(FOOTNOTE_MARK, '').replace(CURRENCY, '').replace(SHARE, ''));
}
