// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { numeralClasses, type ClassifiedNumeral } from '../../domain/numeral-class.ts';
import { integer, oneOf, optional, required, text } from '../cells.ts';
import type { TableSpec } from '../parse-table.ts';

const row = z.strictObject({
  riga: required(integer),
  testo: required(text),
  volte: required(integer),
  classe: required(oneOf(numeralClasses)),
  motivo: optional(text),
});

/** The numerals of a document that are not figures. */
export const classifiedNumeralTable = (document: string): TableSpec<typeof row.shape, ClassifiedNumeral> => ({
  file: `data/documenti/${document}/numerali.csv`,
  row,
  toRecord: (r) => ({ line: r.riga, text: r.testo, count: r.volte, kind: r.classe, reason: r.motivo }),
});
