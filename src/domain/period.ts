// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { dateSchema, slugSchema } from './identifier.ts';

/** An interval that documents speak of; a single day where `start` and `end` are the same. */
export const periodSchema = z.strictObject({
  id: slugSchema,
  /** As readers say it: `gennaio-luglio 2019`. */
  name: z.string(),
  start: dateSchema,
  end: dateSchema,
});
export type Period = z.output<typeof periodSchema>;

/** Earlier start first; of two that start together, the shorter first. */
export function comparePeriods(a: Period, b: Period): number {
  return a.start.localeCompare(b.start) || a.end.localeCompare(b.end);
}
