// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';

/** Why a word in capitals is no acronym to explain. */
export const capitalWordKinds = ['nome-proprio', 'tecnica', 'codice', 'stampa'] as const;

/** A word with several capitals that is not in the glossary, with the reason why it needs no definition. */
export const capitalWordSchema = z.strictObject({
  form: z.string(),
  kind: z.enum(capitalWordKinds),
  reason: z.string(),
});
export type CapitalWord = z.output<typeof capitalWordSchema>;
