// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { slugSchema } from './identifier.ts';

/**
 * What a reader of a territory's page should see first: a target and a result that an editor has set side by side, or one of
 * them alone. They come from different places of the documents, so the caution says how far they can be compared.
 */
export const highlightSchema = z.strictObject({
  territory: slugSchema,
  title: z.string(),
  /** Whether the page's first sentence names it. */
  inAnswer: z.boolean(),
  /** Observation of what was planned, or of the money; null where no document says it. */
  target: z.string().nullable(),
  /** Observation of what was achieved, or of the starting point; null where no document says it. */
  result: z.string().nullable(),
  caution: z.string(),
});
export type Highlight = z.output<typeof highlightSchema>;
