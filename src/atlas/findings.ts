// SPDX-License-Identifier: EUPL-1.2
import type { Observation } from '../domain/observation.ts';
import { formatFigure, qualifierWord } from '../format/figure.ts';
import { formatCount, formatDecimal } from '../format/number.ts';
import type { Atlas } from './atlas.ts';
import { progressOf, type TargetAndResult } from './target-and-result.ts';

type Vocabulary = Pick<Atlas, 'unit' | 'period' | 'indicator'>;

/** The sentence above a chart of targets and results: how many reached the target, or the one pair in words. */
export function findingOfBullets(pairs: readonly TargetAndResult[], atlas: Vocabulary): string {
  const [only] = pairs;
  if (only && pairs.length === 1) {
    const unit = atlas.unit(only.result.unit);
    const { reached } = progressOf(only);
    const periods = `${atlas.period(only.result.period).name}`;
    return reached
      ? `Già nel ${periods} il risultato (${formatFigure(only.result, unit)}) raggiunge l’obiettivo del triennio (${formatFigure(only.target, unit)})`
      : `Nel ${periods} il risultato è di ${formatFigure(only.result, unit)}, su un obiettivo triennale di ${formatFigure(only.target, unit)}`;
  }
  const reached = pairs.filter((pair) => progressOf(pair).reached).length;
  if (reached === 0) return `Nessuno dei ${pairs.length} obiettivi del triennio è raggiunto nel primo anno`;
  return `${reached === 1 ? 'Uno' : reached} dei ${pairs.length} obiettivi del triennio ${reached === 1 ? 'è già raggiunto' : 'sono già raggiunti'} nel primo anno`;
}

/** The sentence above a chart of parts: the largest, with its value. `labels` name the parts, in the same order. */
export function findingOfBars(parts: readonly Observation[], labels: readonly string[], atlas: Vocabulary): string {
  const [largest] = parts;
  if (!largest) return '';
  return `Fra ${parts.length} voci la più grande è «${labels[0] ?? ''}»: ${formatFigure(largest, atlas.unit(largest.unit))}`;
}

/** The sentence above a series over time: where it begins and where it ends, and whether the end is only wanted. */
export function findingOfSeries(series: readonly Observation[], atlas: Vocabulary): string {
  const [first, last] = [series[0], series.at(-1)];
  if (!first || !last) return '';
  const value = (stage: Observation): string => `${formatFigure(stage, atlas.unit(stage.unit))} (${atlas.period(stage.period).name})`;
  return `Da ${value(first)} a ${last.measure === 'obiettivo' ? 'un obiettivo di ' : ''}${value(last)}`;
}

/** The sentence above nested steps: how many the first counts, and how many the last. */
export function findingOfSteps(steps: readonly Observation[], atlas: Vocabulary): string {
  const [first, last] = [steps[0], steps.at(-1)];
  if (!first || !last) return '';
  return `Da ${formatFigure(first, atlas.unit(first.unit))} a ${qualifierWord(last.qualifier)}${formatDecimal(last.value, last.decimals)} in ${steps.length} passi`;
}

/**
 * The sentence above a strip of territories: the one with most passages, and how many few of them suffice for half of the
 * territories.
 */
export function findingOfPassages(territories: readonly { readonly name: string; readonly passages: number }[]): string {
  const ranked = territories.toSorted((a, b) => b.passages - a.passages);
  const [first, middle] = [ranked[0], ranked[Math.floor(ranked.length / 2)]];
  if (!first || !middle) return '';
  const few = ranked.filter(({ passages }) => passages <= middle.passages).length;
  const most = middle.passages === 0 ? 'non ne hanno' : `ne hanno al massimo ${middle.passages}`;
  return `${first.name} ha ${formatCount(first.passages, 'passo', 'passi')}; ${few} territori su ${ranked.length} ${most}`;
}
