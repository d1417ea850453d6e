// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { slugSchema } from './identifier.ts';
import { linesSchema } from './locator.ts';
import { classifiedNumeralSchema, proofSchema } from './numeral-class.ts';

/** A heading of a document: what readers see as its outline. */
export const headingSchema = z.strictObject({
  line: z.int().positive(),
  level: z.int().min(1).max(3),
  title: z.string(),
  /** Whether what stands below it is too long for one page: each of its headings of level 2 begins a page (`chaptersOf`). */
  divided: z.boolean(),
});
export type Heading = z.output<typeof headingSchema>;

/** A public document, known by the transcription that the extracts were made from. */
export const documentSchema = z.strictObject({
  id: slugSchema,
  title: z.string(),
  /** For citations in little room: `Rapporto 2019`. */
  shortTitle: z.string(),
  author: z.string(),
  /** As precise as the document states it: `2020-05`; null where it bears no date. */
  date: z
    .string()
    .regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/)
    .nullable(),
  description: z.string(),
  /** The transcription: its length in lines and bytes, and its checksum. */
  text: z.strictObject({ lines: z.int().positive(), bytes: z.int().positive(), sha256: z.string().regex(/^[0-9a-f]{64}$/) }),
  outline: z.array(headingSchema),
  /** The numerals of the text that are not figures. */
  notQuantities: z.array(classifiedNumeralSchema),
  /** The last proof of its figures; null before the first. */
  proof: proofSchema.nullable(),
});
export type SourceDocument = z.output<typeof documentSchema>;

/** A cell of a printed table: text that names the row, or a figure by its observation, or a typed absence. */
export const tableCellSchema = z.union([
  z.strictObject({ text: z.string() }),
  z.strictObject({ observation: z.string() }),
  z.strictObject({ absence: z.string() }),
]);
export type TableCell = z.output<typeof tableCellSchema>;

/** A table as the document prints it. */
export const printedTableSchema = z.strictObject({
  id: slugSchema,
  document: slugSchema,
  title: z.string(),
  place: z.string(),
  lines: linesSchema,
  columns: z.array(z.string()),
  rows: z.array(z.strictObject({ label: z.string(), lines: linesSchema, cells: z.array(tableCellSchema), remark: z.string().nullable() })),
});
export type PrintedTable = z.output<typeof printedTableSchema>;
