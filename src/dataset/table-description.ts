// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { slugSchema } from '../domain/identifier.ts';
import { absenceSchema, frequencySchema, measureSchema, qualifierSchema } from '../domain/measure.ts';

/**
 * What a column of a printed table counts. A property that is the same for every cell of the column stands here;
 * one that changes from row to row has a column of its own in the CSV.
 */
const valueColumnSchema = z.strictObject({
  /** Header of the printed column. */
  colonna: z.string(),
  /** Header of the column that holds the permanent ids of its observations. */
  id: z.string(),
  misura: measureSchema,
  frequenza: frequencySchema,
  qualificatore: qualifierSchema.default('='),
  indicatore: slugSchema.optional(),
  unita: slugSchema.optional(),
  periodo: slugSchema.optional(),
  territorio: slugSchema.optional(),
  /** What an empty cell means; without it an empty cell is a fault. */
  vuota: absenceSchema.optional(),
});
export type ValueColumn = z.output<typeof valueColumnSchema>;

/** The description beside each printed table: `tabelle/<id>.json` for `tabelle/<id>.csv`. */
export const tableDescriptionSchema = z.strictObject({
  titolo: z.string().min(1),
  luogo: z.string().min(1),
  righe: z.string(),
  programma: slugSchema.optional(),
  sezione: slugSchema.optional(),
  linea: slugSchema.optional(),
  territorio: slugSchema.optional(),
  /** The printed headers, in order. */
  stampate: z.array(z.string()).min(1),
  valori: z.array(valueColumnSchema).min(1),
});
export type TableDescription = z.output<typeof tableDescriptionSchema>;

/** Columns that say of a row what the description does not say of the whole table. */
export const rowKeys = [
  'indicatore',
  'unita',
  'periodo',
  'territorio',
  'programma',
  'sezione',
  'linea',
  'obiettivo',
  'dettaglio',
  'per',
  'nota',
] as const;
export type RowKey = (typeof rowKeys)[number];
