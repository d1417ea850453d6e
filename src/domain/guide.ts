// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';

/** Front matter of a page of the guide. */
export const guideSchema = z.strictObject({
  title: z.string(),
  /** One sentence: what the reader finds here. */
  summary: z.string(),
  /** What a reader who needs this page would ask: what the search looks for, and the index of the guide shows. */
  questions: z.array(z.string()).default([]),
  /** Place in the guide's index. */
  order: z.int().positive(),
});
export type Guide = z.output<typeof guideSchema>;
