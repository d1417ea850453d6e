// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { locatorSchema } from './locator.ts';

/** An acronym as a document uses it, with its expansion where that document gives one. */
export const acronymSchema = z.strictObject({
  acronym: z.string(),
  expansion: z.string().nullable(),
  remark: z.string().nullable(),
  source: locatorSchema,
});
export type Acronym = z.output<typeof acronymSchema>;
