// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { slugSchema } from './identifier.ts';

export const cohesionCategories = ['piu-sviluppata', 'in-transizione', 'meno-sviluppata'] as const;
export const cohesionCategorySchema = z.enum(cohesionCategories);
export type CohesionCategory = z.output<typeof cohesionCategorySchema>;

/** Objectives of cohesion policy 2007-2013; the two transitional regimes are kept apart. */
export const cohesionObjectives = ['convergenza', 'convergenza-phasing-out', 'competitivita', 'competitivita-phasing-in'] as const;
export const cohesionObjectiveSchema = z.enum(cohesionObjectives);
export type CohesionObjective = z.output<typeof cohesionObjectiveSchema>;

export const territoryKinds = ['stato', 'regione', 'provincia-autonoma', 'estero'] as const;

/** A territory of the plans. Trento and Bolzano share ISTAT's region code 04 and differ by NUTS 2 and province code. */
export const territorySchema = z.strictObject({
  id: slugSchema,
  /** Official name as ISTAT writes it. */
  name: z.string(),
  kind: z.enum(territoryKinds),
  /** The territory that holds it; null for Italy. */
  partOf: slugSchema.nullable(),
  /** With its preposition, because Italian joins the article to it: `in Puglia`, `nelle Marche`. */
  inName: z.string(),
  /** ISTAT code: two digits for a region, three for an autonomous province (its province code: the region code 04 is shared); null for Italy. */
  istat: z.string().nullable(),
  /** NUTS 2 code; null for Trentino-Alto Adige, whose two provinces have one each. */
  nuts: z.string().nullable(),
  /** Null for what lies abroad. */
  iso: z.string().nullable(),
  /** Two or three letters, for tiles. */
  short: z.string(),
  macroArea: z.string().nullable(),
  cohesion2007: cohesionObjectiveSchema.nullable(),
  cohesion2014: cohesionCategorySchema.nullable(),
  cohesion2021: cohesionCategorySchema.nullable(),
  /** Cell of the tile grid, 0-based; null for Italy and for Trentino-Alto Adige, drawn as its two provinces. */
  tile: z.strictObject({ column: z.int().nonnegative(), row: z.int().nonnegative() }).nullable(),
});
export type Territory = z.output<typeof territorySchema>;
