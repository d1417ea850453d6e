// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { linesSchema } from './locator.ts';
import { frequencySchema, measureSchema, qualifierSchema } from './measure.ts';
import { pathSchema, slugSchema } from './identifier.ts';

/** The unit of the project: one number that a document states, with the place that states it. */
export const observationSchema = z.strictObject({
  /** Permanent, `<document>-<nnnn>`; never reused. */
  id: z.string().regex(/^[a-z0-9-]+-\d{4,}$/),
  /** What is counted. */
  indicator: slugSchema,
  measure: measureSchema,
  /** Exact decimal string with a decimal point. */
  value: z.string().regex(/^\d+(?:\.\d+)?$/),
  /** Decimals as printed. */
  decimals: z.int().nonnegative(),
  qualifier: qualifierSchema,
  unit: slugSchema,
  /** The quantity as printed, at most eight words. */
  printed: z.string(),
  frequency: frequencySchema,
  /** What the number is per (`CPI`), where the document says so. */
  per: z.string().nullable(),
  territory: pathSchema,
  period: slugSchema,
  programme: slugSchema.nullable(),
  /** Full path, `po-2017-2020/sezione-1`. */
  section: pathSchema.nullable(),
  /** Full path, `po-2017-2020/sezione-1/linea-5`: a line number alone is not a key. */
  line: pathSchema.nullable(),
  objective: z.string().nullable(),
  /** The part of the whole that is counted (`Territorio`, `Apprendistato di primo livello`); null for the whole. */
  breakdown: z.string().nullable(),
  document: slugSchema,
  lines: linesSchema,
  /** The place in words, levels divided by ` › `. */
  place: z.string(),
  /** Id of the printed table that holds it; null for figures in sentences. */
  table: slugSchema.nullable(),
  /** Ids of quality notes. */
  notes: z.array(z.string()),
});
export type Observation = z.output<typeof observationSchema>;

/** Reading order of a document: by line, then by id. */
export function compareByPlace(a: Observation, b: Observation): number {
  return a.lines.first - b.lines.first || a.lines.last - b.lines.last || a.id.localeCompare(b.id);
}
