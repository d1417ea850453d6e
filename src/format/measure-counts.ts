// SPDX-License-Identifier: EUPL-1.2
import { measures, type Measure } from '../domain/measure.ts';
import { formatCount } from './number.ts';

const words: Readonly<Record<Measure, readonly [one: string, many: string]>> = {
  obiettivo: ['obiettivo', 'obiettivi'],
  risultato: ['risultato', 'risultati'],
  risorse: ['di risorse', 'di risorse'],
  base: ['di partenza', 'di partenza'],
  quota: ['quota', 'quote'],
  contesto: ['di contesto', 'di contesto'],
};

/** `47 obiettivi, 12 risultati, 2 di partenza`: how many figures of each measure there are, in the order of the measures. */
export function formatMeasureCounts(figures: readonly { readonly measure: Measure }[]): string {
  return measures
    .map((measure) => [figures.filter((figure) => figure.measure === measure).length, words[measure]] as const)
    .filter(([count]) => count > 0)
    .map(([count, forms]) => formatCount(count, ...forms))
    .join(', ');
}
