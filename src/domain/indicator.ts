// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { slugSchema } from './identifier.ts';

/** A thing that documents count, in the project's own vocabulary, so that the same thing in two documents meets. */
export const indicatorSchema = z.strictObject({
  id: slugSchema,
  name: z.string(),
  topic: slugSchema,
  /** The usual unit; an observation names its own. */
  unit: slugSchema,
  definition: z.string(),
  /** What it counts, in words; null where nothing need be added to the definition. */
  counts: z.string().nullable(),
  /** What it leaves out, in words. */
  leavesOut: z.string().nullable(),
});
export type Indicator = z.output<typeof indicatorSchema>;

export const topicSchema = z.strictObject({ id: slugSchema, name: z.string(), description: z.string() });
export type Topic = z.output<typeof topicSchema>;
