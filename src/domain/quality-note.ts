// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { slugSchema } from './identifier.ts';
import { linesSchema } from './locator.ts';

export const noteKinds = [
  'contraddizione',
  'definizione-ambigua',
  'cella-slittata',
  'codice-mancante',
  'nome-cambiato',
  'refuso',
  'frase-rotta',
  'atto-citato-male',
  'data-discorde',
  'valore-senza-etichetta',
  'periodo-discorde',
  'impegno-apparente',
  'quota-ambigua',
  'unita-discorde',
  'manca-un-dato',
] as const;

/** Changes a number that a reader would use; may mislead; cosmetic. */
export const severities = ['grave', 'media', 'lieve'] as const;
export const severitySchema = z.enum(severities);
export type Severity = z.output<typeof severitySchema>;

export const treatments = ['mostra entrambi', 'mostra come stampato', 'non somma', 'segnala'] as const;

/** Something wrong or unclear in a document that matters to a reader, said openly. */
export const qualityNoteSchema = z.strictObject({
  /** Permanent, `nq-0001`. */
  id: z.string().regex(/^nq-\d{4}$/),
  kind: z.enum(noteKinds),
  severity: severitySchema,
  title: z.string(),
  /** Plain Italian; its numbers are already computed from the observations. */
  explanation: z.string(),
  treatment: z.enum(treatments),
  document: slugSchema,
  ranges: z.array(linesSchema),
  observations: z.array(z.string()),
});
export type QualityNote = z.output<typeof qualityNoteSchema>;

/** The gravest severity among notes; null for none. */
export const worstSeverity = (notes: readonly Pick<QualityNote, 'severity'>[]): Severity | null =>
  severities.find((severity) => notes.some((note) => note.severity === severity)) ?? null;
