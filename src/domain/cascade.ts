// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { slugSchema } from './identifier.ts';
import { locatorSchema } from './locator.ts';
import { absenceSchema, type Measure } from './measure.ts';

/** Where a commitment passes, from the nation to the region, in the order in which it is read. */
export const cascadeLevels = [
  'piano-2012',
  'obiettivo-nazionale-2017-2020',
  'obiettivo-nazionale-2019-2021',
  'risultato-nazionale-2019',
  'impegno-puglia',
  'risultato-puglia',
  'impegno-basilicata',
] as const;
export const cascadeLevelSchema = z.enum(cascadeLevels);
export type CascadeLevel = z.output<typeof cascadeLevelSchema>;

/** What a figure must be in order to stand at a level. */
export interface LevelScope {
  readonly territory: string;
  readonly measures: readonly Measure[];
  /** The period of the figure, where the level is about one. */
  readonly period?: string;
  /** True where a cascade may leave the level out: there is not a predecessor of everything. */
  readonly optional?: boolean;
}

const promised: readonly Measure[] = ['obiettivo'];
const achieved: readonly Measure[] = ['risultato', 'quota'];

export const levelScopes: Readonly<Record<CascadeLevel, LevelScope>> = {
  'piano-2012': { territory: 'italia', measures: [...promised, ...achieved], optional: true },
  'obiettivo-nazionale-2017-2020': { territory: 'italia', measures: promised, period: '2017-2020' },
  'obiettivo-nazionale-2019-2021': { territory: 'italia', measures: promised, period: '2019-2021' },
  'risultato-nazionale-2019': { territory: 'italia', measures: achieved },
  'impegno-puglia': { territory: 'puglia', measures: promised },
  'risultato-puglia': { territory: 'puglia', measures: achieved },
  'impegno-basilicata': { territory: 'basilicata', measures: promised },
};

/**
 * How two steps stand to each other: the second is a part of the first; they count the same thing and are read side by
 * side, but not added; they cannot be compared.
 */
export const cascadeRelations = ['additivo', 'non-additivo', 'non-confrontabile'] as const;
export const cascadeRelationSchema = z.enum(cascadeRelations);
export type CascadeRelation = z.output<typeof cascadeRelationSchema>;

/** One level of a cascade: its figures, or why there is none. */
export const cascadeStepSchema = z.strictObject({
  level: cascadeLevelSchema,
  observations: z.array(z.string()),
  /** What each figure counts, where its unit does not say it: one a figure, or none. */
  details: z.array(z.string()),
  absence: absenceSchema.nullable(),
  /** Why there is no figure. */
  explanation: z.string().nullable(),
  proofs: z.array(locatorSchema),
});
export type CascadeStep = z.output<typeof cascadeStepSchema>;

export const cascadeEdgeSchema = z.strictObject({
  from: cascadeLevelSchema,
  to: cascadeLevelSchema,
  relation: cascadeRelationSchema,
  /** Whether the second figure may be said as a percentage of the first. */
  share: z.boolean(),
  explanation: z.string(),
  proofs: z.array(locatorSchema),
});
export type CascadeEdge = z.output<typeof cascadeEdgeSchema>;

/** A theme followed from the national plan to the regions, with what may and may not be compared on the way. */
export const cascadeSchema = z.strictObject({
  id: slugSchema,
  topic: slugSchema,
  name: z.string(),
  /** The theme as a sentence names it: `le imprese coinvolte`. */
  subject: z.string(),
  /** What a citizen would ask. */
  question: z.string(),
  explanation: z.string(),
  /** Why its figures are not added: goes on after «perché». */
  caution: z.string(),
  steps: z.array(cascadeStepSchema),
  edges: z.array(cascadeEdgeSchema),
});
export type Cascade = z.output<typeof cascadeSchema>;

export const isComparable = (edge: Pick<CascadeEdge, 'relation'>): boolean => edge.relation !== 'non-confrontabile';
