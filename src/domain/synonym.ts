// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { slugSchema } from './identifier.ts';

/** Words and phrases that a search takes for one another, because readers and documents name the same thing differently. */
export const synonymSchema = z.strictObject({
  id: slugSchema,
  words: z.array(z.string()),
  /** Why they are the same, in words: a former name, an everyday word. */
  reason: z.string(),
});
export type Synonym = z.output<typeof synonymSchema>;
