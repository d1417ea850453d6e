// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';

/** Why a numeral of a document is not a figure; `da-estrarre` marks one that is and still waits. */
export const numeralClasses = [
  'anno',
  'data',
  'legge',
  'articolo',
  'protocollo',
  'codice',
  'ordinale',
  'elenco',
  'pagina',
  'nota',
  'nome',
  'parola',
  'altro',
  'da-estrarre',
] as const;
export const numeralClassSchema = z.enum(numeralClasses);
export type NumeralClass = z.output<typeof numeralClassSchema>;

/** Numerals of one word of a line that are not figures. */
export const classifiedNumeralSchema = z.strictObject({
  line: z.int().positive(),
  /** The word that holds them, without the punctuation around it: `150/2015`, `2014-2020`. */
  text: z.string(),
  /** How many numerals the words of this form hold on the line, those of figures left out. */
  count: z.int().positive(),
  kind: numeralClassSchema,
  /** What it is, where the class alone does not say. */
  reason: z.string().nullable(),
});
export type ClassifiedNumeral = z.output<typeof classifiedNumeralSchema>;

/** The last proof that a document's figures stand where they say and that no numeral was overlooked. */
export const proofSchema = z.strictObject({
  /** Day of the proof, as given to the command that made it. */
  date: z.iso.date(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  /** Numerals that figures claim. */
  claimed: z.int().nonnegative(),
  /** Numerals that are not figures, by class. */
  notQuantities: z.partialRecord(numeralClassSchema, z.int().nonnegative()),
});
export type Proof = z.output<typeof proofSchema>;
