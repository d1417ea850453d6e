// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { pathSchema } from './identifier.ts';
import { locatorSchema } from './locator.ts';

/** What a link may join. */
export const concordanceKinds = ['programma', 'sezione', 'linea', 'obiettivo', 'indicatore'] as const;

/**
 * How the second thing stands to the first. The first four are successions, from one period to the next; `piu-ampio`
 * and `piu-stretto` say that the second holds more or less at the same time; `affine` that they share a matter without
 * proof that one goes on in the other; `nessuna` that there is no successor, or no predecessor.
 */
export const concordanceRelations = [
  'uguale',
  'continua-in',
  'diviso-in',
  'confluisce-in',
  'piu-ampio',
  'piu-stretto',
  'affine',
  'misurato-da',
  'nessuna',
] as const;
export type ConcordanceRelation = (typeof concordanceRelations)[number];

const successions: readonly ConcordanceRelation[] = ['uguale', 'continua-in', 'diviso-in', 'confluisce-in'];

/** What a link rests on: the documents' own words or numbers, or what we conclude from what they describe. */
export const concordanceGrades = ['stesso-testo', 'dichiarato', 'conto', 'dedotto'] as const;
export type ConcordanceGrade = (typeof concordanceGrades)[number];

const endSchema = z.strictObject({ kind: z.enum(concordanceKinds), id: pathSchema });
export type ConcordanceEnd = z.output<typeof endSchema>;

/** A link between two things of the plans, or the statement that one of them has none. */
export const concordanceSchema = z.strictObject({
  /** Null where the second thing has no predecessor. */
  from: endSchema.nullable(),
  /** Null where the first thing has no successor. */
  to: endSchema.nullable(),
  relation: z.enum(concordanceRelations),
  grade: z.enum(concordanceGrades),
  /** Why, in our own words. */
  explanation: z.string(),
  /** The passages that show it. */
  passages: z.array(locatorSchema).min(1),
});
export type Concordance = z.output<typeof concordanceSchema>;

/** Whether the link leads from one period to the next. */
export const isSuccession = ({ relation }: Pick<Concordance, 'relation'>): boolean => successions.includes(relation);

/** Ids are unique only within a kind of thing. */
export const endKey = ({ kind, id }: ConcordanceEnd): string => `${kind}:${id}`;
