// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { slugSchema } from './identifier.ts';

export const unitSchema = z.strictObject({
  id: slugSchema,
  /** The noun after the number 1. */
  singular: z.string(),
  /** The noun after any other number. */
  plural: z.string(),
  /** Sign that replaces the noun beside a number (`€`, `%`); null where the noun is written. */
  symbol: z.string().nullable(),
});
export type Unit = z.output<typeof unitSchema>;
