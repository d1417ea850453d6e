// SPDX-License-Identifier: EUPL-1.2
import type { Frequency } from '../domain/measure.ts';
import { frequencyLabels } from './labels.ts';

/** How often a figure is reached and per what, with the space before it: ` all’anno`, ` al mese per CPI`; empty for a plain total. */
export function oftenSuffix({ frequency, per }: { readonly frequency: Frequency; readonly per: string | null }): string {
  const often = frequency === 'nel-periodo' || frequency === 'una-volta' ? '' : ` ${frequencyLabels[frequency]}`;
  return per === null ? often : `${often} per ${per}`;
}

/** A period and how often the figure is reached in it: `2020, al mese per CPI`; the period alone for a plain total. */
export function periodWithPace(period: string, figure: { readonly frequency: Frequency; readonly per: string | null }): string {
  const often = oftenSuffix(figure);
  return often === '' ? period : `${period},${often}`;
}

/** The article that a percentage takes: `l’` before a number that is said with a vowel (1, 8, 11, 80…), `il ` otherwise. */
export function percentArticle(value: string): string {
  return /^(?:1|11|8\d*)(?:\.|$)/.test(value) ? 'l’' : 'il ';
}
