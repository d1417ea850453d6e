// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';

/** What a number says about the thing counted. */
export const measures = ['obiettivo', 'risultato', 'risorse', 'base', 'quota', 'contesto'] as const;
export const measureSchema = z.enum(measures);
export type Measure = z.output<typeof measureSchema>;

/** How the document limits the number: exactly, at least, more than, at most, about. */
export const qualifiers = ['=', '>=', '>', '<=', '~'] as const;
export const qualifierSchema = z.enum(qualifiers);
export type Qualifier = z.output<typeof qualifierSchema>;

/** How often the number is reached. */
export const frequencies = ['una-volta', 'nel-periodo', 'mensile', 'trimestrale', 'semestrale', 'annuale'] as const;
export const frequencySchema = z.enum(frequencies);
export type Frequency = z.output<typeof frequencySchema>;

/** Why a figure is not there. Absence is never 0 and never an empty cell. */
export const absences = ['non-indicato', 'previsto-senza-numero', 'non-riportato', 'non-applicabile', 'illeggibile', 'non-ancora-estratto'] as const;
export const absenceSchema = z.enum(absences);
export type Absence = z.output<typeof absenceSchema>;
