// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { pathSchema, slugSchema } from './identifier.ts';
import { linesSchema, locatorSchema } from './locator.ts';

/** Lists of promised things that are compared with the same reports, in the order in which readers meet them. */
export const promiseSets = [
  'linee-2017-2020',
  'linee-2019-2021',
  'traguardi-ufficiali',
  'obiettivi-2017-2020',
  'basilicata',
  'puglia-2018',
  'puglia-2020',
  'piano-2012-fino-al-2011',
  'piano-2012-per-il-2012',
] as const;
export type PromiseSet = (typeof promiseSets)[number];

/**
 * What the reports say of a promise: what came of it; only a part of it; nothing; that it was given up; or that no
 * report at hand could say it. It tells what is reported, never whether the promise was kept.
 */
export const promiseStatuses = ['rendicontato', 'in-parte', 'non-menzionato', 'abbandonato', 'non-verificabile'] as const;
export type PromiseStatus = (typeof promiseStatuses)[number];

/** Where a report was looked into; without ranges where nothing was found there. */
export const evidenceSchema = z.strictObject({
  document: slugSchema,
  ranges: z.array(linesSchema),
  observations: z.array(z.string()),
  statements: z.array(z.string()),
});

/** Something that a plan promises, held against what the reports say. */
export const promiseSchema = z.strictObject({
  /** Permanent, `pm-0001`. */
  id: z.string().regex(/^pm-\d{4}$/),
  set: z.enum(promiseSets),
  /** Null where the line, the objective or the statement that it is about already names it. */
  title: z.string().nullable(),
  programme: slugSchema,
  section: pathSchema.nullable(),
  line: pathSchema.nullable(),
  /** Printed code inside the programme. */
  objective: z.string().nullable(),
  source: locatorSchema,
  observations: z.array(z.string()),
  statements: z.array(z.string()),
  status: z.enum(promiseStatuses),
  evidence: evidenceSchema.nullable(),
  /** Words looked for through the whole report, for what it does not mention. */
  searched: z.array(z.string()),
  /** Why this status, in plain Italian. */
  reason: z.string(),
});
export type Promised = z.output<typeof promiseSchema>;
