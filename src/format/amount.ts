// SPDX-License-Identifier: EUPL-1.2
import type { Frequency } from '../domain/measure.ts';
import { frequencyLabels } from './labels.ts';

/** How often a figure is reached and per what, with the space before it: ` all’anno`, ` al mese per CPI`; empty for a plain total. */
export function oftenSuffix({ frequency, per }: { readonly frequency: Frequency; readonly per: string | null }): string {
  const often = frequency === 'nel-periodo' || frequency === 'una-volta' ? '' : ` ${frequencyLabels[frequency]}`;
  return per === null ? often : `${often} per ${per}`;
}

/** The article that a percentage takes: `l’` before a number that is said with a vowel (1, 8, 11, 80…), `il ` otherwise. */
export function percentArticle(value: string): string {
  return /^(?:1|11|8\d*)(?:\.|$)/.test(value) ? 'l’' : 'il ';
}
