// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { slugSchema } from './identifier.ts';

/** How people who do not know its official name ask for an indicator: sought, never shown. */
export const readerQuestionsSchema = z.strictObject({
  /** Of the indicator. */
  id: slugSchema,
  questions: z.array(z.string()),
});
export type ReaderQuestions = z.output<typeof readerQuestionsSchema>;
