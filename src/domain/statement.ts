// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { pathSchema, slugSchema } from './identifier.ts';
import { linesSchema } from './locator.ts';

/** What a passage says besides its numbers. */
export const statementKinds = [
  'finalita',
  'attivita-prevista',
  'risultato-atteso',
  'attivita-svolta',
  'risultato',
  'criticita',
  'buona-pratica',
  'prodotto',
  'sotto-attivita',
  'quadro',
] as const;
export const statementKindSchema = z.enum(statementKinds);
export type StatementKind = z.output<typeof statementKindSchema>;

/** Whether the document commits, or leaves it open ("una o più attività tra le seguenti", "potranno"). */
export const commitments = ['impegno', 'facoltativo'] as const;
export const commitmentSchema = z.enum(commitments);
export type Commitment = z.output<typeof commitmentSchema>;

/** One thing that a document says, in our own words, with its place and the figures that it contains. */
export const statementSchema = z.strictObject({
  /** Permanent, `<document>-e<nnnn>`. */
  id: z.string().regex(/^[a-z0-9-]+-e\d{4,}$/),
  kind: statementKindSchema,
  text: z.string(),
  /** Null where the question does not arise: things done, background. */
  commitment: commitmentSchema.nullable(),
  territory: pathSchema,
  period: slugSchema.nullable(),
  programme: slugSchema.nullable(),
  section: pathSchema.nullable(),
  line: pathSchema.nullable(),
  /** Printed code, `5.4` or `5.4.2`. */
  objective: z.string().nullable(),
  document: slugSchema,
  lines: linesSchema,
  place: z.string(),
  /** Ids of the observations that the passage states. */
  observations: z.array(z.string()),
});
export type Statement = z.output<typeof statementSchema>;
