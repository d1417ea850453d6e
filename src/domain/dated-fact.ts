// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { dateSchema } from './identifier.ts';
import { locatorSchema } from './locator.ts';

/** Something that a document dates to the day. */
export const datedFactSchema = z.strictObject({ date: dateSchema, endDate: dateSchema.nullable(), text: z.string(), source: locatorSchema });
export type DatedFact = z.output<typeof datedFactSchema>;
