// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { dateSchema, pathSchema, slugSchema } from './identifier.ts';
import { locatorSchema } from './locator.ts';

/** A mission of the State budget with the programme of it that the documents concern. */
export const missionSchema = z.strictObject({
  /** Three digits, `026`. */
  id: z.string().regex(/^\d{3}$/),
  name: z.string(),
  programmeCode: z.string().regex(/^\d{3}$/),
  programmeName: z.string(),
  source: locatorSchema,
});
export type Mission = z.output<typeof missionSchema>;

export const programmeKinds = ['piano', 'programma-di-spesa', 'piano-regionale', 'programma-fse'] as const;

/** A plan, a spending programme of its own, a regional plan or agreement, or a programme of the Social Fund. */
export const programmeSchema = z.strictObject({
  id: slugSchema,
  /** The company's code (`177N`); null where the document gives none. */
  code: z.string().nullable(),
  name: z.string(),
  shortName: z.string(),
  kind: z.enum(programmeKinds),
  territory: slugSchema,
  /** Mission of the State budget; null where the document names none. */
  mission: z.string().nullable(),
  /** Null where the document does not say when it starts or ends. */
  start: dateSchema.nullable(),
  end: dateSchema.nullable(),
  /** What its sections and lines are called: `Sezione`, `Ambito`, `Area`; null where it has none. */
  sectionLabel: z.string().nullable(),
  lineLabel: z.string().nullable(),
  description: z.string(),
  source: locatorSchema,
});
export type Programme = z.output<typeof programmeSchema>;

/** A section, area or ambito of a plan. In the 2019 report each section is a spending programme with dates of its own. */
export const sectionSchema = z.strictObject({
  /** `<programme>/sezione-<n>` */
  id: pathSchema,
  programme: slugSchema,
  /** Null where the document does not number it. */
  number: z.string().nullable(),
  name: z.string(),
  start: dateSchema.nullable(),
  end: dateSchema.nullable(),
  description: z.string(),
  source: locatorSchema,
});
export type Section = z.output<typeof sectionSchema>;

/** A line of activity. Its number is not a key: "Linea 4" is one thing in each programme. */
export const lineSchema = z.strictObject({
  /** `<section>/linea-<n>`, or `<programme>/linea-<n>` where the programme has no sections. */
  id: pathSchema,
  programme: slugSchema,
  section: pathSchema.nullable(),
  number: z.string().nullable(),
  name: z.string(),
  /** Axis of the operational programme, as printed. */
  axis: z.string().nullable(),
  /** Priority of investment, as printed. */
  priority: z.string().nullable(),
  description: z.string(),
  source: locatorSchema,
});
export type Line = z.output<typeof lineSchema>;
