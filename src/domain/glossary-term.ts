// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { slugSchema } from './identifier.ts';
import { locatorSchema } from './locator.ts';

/** How sure an expansion is: printed or in a law; likely; not found. */
export const evidenceGrades = ['certa', 'probabile', 'non-sciolta'] as const;

export type EvidenceGrade = (typeof evidenceGrades)[number];

export const glossaryTermSchema = z.strictObject({
  id: slugSchema,
  /** Acronym or word as readers meet it. */
  headword: z.string(),
  variants: z.array(z.string()),
  /** What the acronym stands for; null for plain words and for acronyms that nothing explains. */
  expansion: z.string().nullable(),
  definition: z.string(),
  evidence: z.enum(evidenceGrades),
  /** Where a document gives the expansion. */
  source: locatorSchema.nullable(),
  /** The act that gives it. */
  act: z.string().nullable(),
  related: z.array(slugSchema),
  /** Since when and until when the thing, or its name, was in use: year, month or day. */
  start: z.string().nullable(),
  end: z.string().nullable(),
  /** What it is called, or what took its place, today. */
  today: z.string().nullable(),
  /** What the same letters mean elsewhere. */
  otherSenses: z.array(z.string()),
  /** Documents and topics where the form has this sense; empty when it has it everywhere. */
  scope: z.array(slugSchema),
});
export type GlossaryTerm = z.output<typeof glossaryTermSchema>;
