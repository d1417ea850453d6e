// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { slugSchema } from './identifier.ts';

export const ruleKinds = [
  'parti-totale',
  'quota',
  'testo-tabella',
  'piano-rapporto',
  'stessa-quantita',
  'somma-obiettivi',
  'imbuto',
  'cumulata',
  'conteggio',
] as const;

/** How what is stated should stand to what is computed; the last two declare why no comparison is made. */
export const relations = ['=', '>=', '<=', 'manca-una-parte', 'non-confrontabile'] as const;
export type Relation = (typeof relations)[number];

export const verdicts = ['corrisponde', 'entro-arrotondamento', 'contraddizione', 'manca-una-parte', 'non-confrontabile'] as const;
export const verdictSchema = z.enum(verdicts);
export type Verdict = z.output<typeof verdictSchema>;

/** A declared rule with what came of it. Amounts are exact decimal strings, rounded to six decimals where a division made them. */
export const reconciliationSchema = z.strictObject({
  id: slugSchema,
  kind: z.enum(ruleKinds),
  description: z.string(),
  expected: z.string(),
  computed: z.string(),
  /** Computed minus expected. */
  difference: z.string(),
  verdict: verdictSchema,
  /** Why a difference is tolerated, a part is missing or nothing can be compared. */
  reason: z.string().nullable(),
  /** Note that explains a contradiction. */
  note: z.string().nullable(),
  document: slugSchema,
  observations: z.array(z.string()),
});
export type Reconciliation = z.output<typeof reconciliationSchema>;
