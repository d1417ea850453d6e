// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { pathSchema, slugSchema } from './identifier.ts';
import { linesSchema } from './locator.ts';

/** The registers of things that documents name. */
export const registers = ['atti', 'soggetti', 'crisi', 'accordi', 'eventi'] as const;
export const registerSchema = z.enum(registers);
export type Register = z.output<typeof registerSchema>;

/** ISO date as precise as it is known: `2019`, `2019-11`, `2019-11-13`. */
export const partialDateSchema = z.string().regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/);

/** A passage that names a thing. */
export const citationSchema = z.strictObject({
  document: slugSchema,
  lines: linesSchema,
  territory: pathSchema.nullable(),
  /** For acts the form as printed, for the others what the passage says, in our words; null where the place is all. */
  text: z.string().nullable(),
  /** Article of an act. */
  article: z.string().nullable(),
});
export type Citation = z.output<typeof citationSchema>;

/** An act, organisation, company crisis, agreement or event, with every passage that names it. */
export const registerEntrySchema = z.strictObject({
  register: registerSchema,
  id: slugSchema,
  name: z.string(),
  /** Sort of act, organisation or crisis; null for agreements and events. */
  kind: z.string().nullable(),
  acronym: z.string().nullable(),
  /** Who issued an act. */
  authority: z.string().nullable(),
  number: z.string().nullable(),
  date: partialDateSchema.nullable(),
  endDate: partialDateSchema.nullable(),
  /** Where an event took place. */
  place: z.string().nullable(),
  /** Who made an agreement. */
  parties: z.string().nullable(),
  description: z.string().nullable(),
  citations: z.array(citationSchema),
});
export type RegisterEntry = z.output<typeof registerEntrySchema>;
