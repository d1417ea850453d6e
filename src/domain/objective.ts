// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { slugSchema } from './identifier.ts';
import { locatorSchema } from './locator.ts';

/** An objective of a plan, or one of its sub-activities, known by a printed code. */
export const objectiveSchema = z.strictObject({
  /** `<programme>-<code with hyphens>`: the last step of its address. */
  id: slugSchema,
  programme: slugSchema,
  /** As printed: `5.4`, `5.4.2`. */
  code: z.string(),
  /** Code of the objective that holds it; null for an objective. */
  parent: z.string().nullable(),
  name: z.string(),
  source: locatorSchema,
});
export type Objective = z.output<typeof objectiveSchema>;

/** The address id of an objective: a code alone is not a key, each plan numbers its own. */
export const objectiveId = (programme: string, code: string): string => `${programme}-${code.toLowerCase().replace(/[. ]/g, '-')}`;
