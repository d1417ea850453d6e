// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { pathSchema, slugSchema } from './identifier.ts';
import { linesSchema } from './locator.ts';

export const mentionKinds = ['attivita', 'risultato', 'crisi', 'evento', 'accordo', 'studio', 'criticita', 'altro'] as const;

/** A passage that names a territory for something done, planned, agreed or found there. */
export const mentionSchema = z.strictObject({
  territory: pathSchema,
  kind: z.enum(mentionKinds),
  text: z.string(),
  programme: slugSchema.nullable(),
  section: pathSchema.nullable(),
  line: pathSchema.nullable(),
  document: slugSchema,
  lines: linesSchema,
  place: z.string(),
});
export type Mention = z.output<typeof mentionSchema>;
