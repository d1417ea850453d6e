// SPDX-License-Identifier: EUPL-1.2
import { compareDecimals } from '../domain/decimal.ts';
import type { Observation } from '../domain/observation.ts';
import { pairTargetsAndResults, type TargetAndResult } from './target-and-result.ts';

/** Of the results that a table sets beside their targets, the one with the largest target. */
export function mainPair(observations: readonly Observation[]): TargetAndResult | undefined {
  return pairTargetsAndResults(observations).toSorted((a, b) => compareDecimals(b.target.value, a.target.value))[0];
}

/** Of the figures of a page the one to show alone: a whole before parts, a result before a target before the rest, then reading order. */
export function mainFigure(observations: readonly Observation[]): Observation | undefined {
  const order: readonly Observation['measure'][] = ['risultato', 'obiettivo', 'risorse', 'quota', 'base', 'contesto'];
  const rank = ({ breakdown, measure }: Observation): number => (breakdown === null ? 0 : order.length) + order.indexOf(measure);
  return observations.toSorted((a, b) => rank(a) - rank(b))[0];
}
