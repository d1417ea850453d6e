// SPDX-License-Identifier: EUPL-1.2
import { compareDecimals, sumDecimals } from '../domain/decimal.ts';
import type { Observation } from '../domain/observation.ts';

/** Fewer parts than this say more in a sentence than in a chart. */
const ENOUGH_TO_DRAW = 3;

/**
 * The figures of an indicator that can stand on one scale: the parts or lines that one printed table divides it into,
 * largest first, totals left out. Empty when no table divides it.
 */
export function largestBreakdown(observations: readonly Observation[]): readonly Observation[] {
  const comparable = observations.filter((o) => o.table !== null && (o.breakdown !== null || o.line !== null));
  const groups = [...Map.groupBy(comparable, (o) => `${o.table}|${o.unit}|${o.period}|${o.measure}`).values()];
  const largest = groups.toSorted((a, b) => b.length - a.length)[0] ?? [];
  const parts = largest.filter((part) => !isSumOfOthers(part, largest));
  return parts.length < ENOUGH_TO_DRAW ? [] : parts.toSorted((a, b) => compareDecimals(b.value, a.value));
}

/**
 * `Apprendistato` is the total of `Apprendistato: respinta` and the like; a fund's total has no line and no section; what a
 * place is said to have as a whole is a total where its parts add up to it.
 */
function isSumOfOthers(part: Observation, all: readonly Observation[]): boolean {
  const own = all.filter((other) => other.breakdown !== null && other.line === part.line && other.section === part.section);
  if (part.breakdown === null && own.length > 1 && compareDecimals(sumDecimals(own.map(({ value }) => value)), part.value) === 0) return true;
  if (part.line === null && part.section === null && all.some((other) => other.line !== null)) return true;
  return all.some((other) => part.breakdown !== null && other.breakdown?.startsWith(`${part.breakdown}: `));
}
