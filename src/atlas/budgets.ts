// SPDX-License-Identifier: EUPL-1.2
import { compareDecimals, percentOf, sumDecimals } from '../domain/decimal.ts';
import type { Observation } from '../domain/observation.ts';
import { formatDecimal } from '../format/number.ts';
import type { Atlas } from './atlas.ts';

type Figures = Pick<Atlas, 'observationsOf'>;

const largestFirst = (a: Observation, b: Observation): number => compareDecimals(b.value, a.value);

/** What a budget table assigns to each line, largest first; coordination and totals are left out. */
export function budgetLines(atlas: Figures, indicator: string): readonly Observation[] {
  return atlas
    .observationsOf('indicator', indicator)
    .filter((o) => o.table !== null && o.line !== null)
    .toSorted(largestFirst);
}

export interface RebudgetedLine {
  readonly before: Observation;
  readonly after: Observation;
  readonly released: Observation;
}

/** Each line of the 2017-2020 plan before the recalculation, after it, and what was released; largest first. */
export function rebudgetedLines(atlas: Figures): readonly RebudgetedLine[] {
  const ofLine = (indicator: string, line: string): Observation | undefined =>
    atlas.observationsOf('indicator', indicator).find((o) => o.line === line);
  return budgetLines(atlas, 'risorse-budget-dd-440').flatMap((before) => {
    const after = ofLine('risorse-rideterminate', before.line ?? '');
    const released = ofLine('risorse-disimpegnate', before.line ?? '');
    return after && released ? [{ before, after, released }] : [];
  });
}

/**
 * The whole of the 2019-2021 plan, which the report states in the text and in a table with two values.
 * @throws RangeError when either is missing from the data
 */
export function planTotals2019(atlas: Figures): { readonly inText: Observation; readonly inTable: Observation } {
  const totals = atlas.observationsOf('indicator', 'risorse-piano-2019-2021').filter((o) => o.section === null && o.breakdown === null);
  const inText = totals.find((o) => o.table === null);
  const inTable = totals.find((o) => o.table !== null);
  if (!inText || !inTable) throw new RangeError('planTotals2019: the report states the total of the plan twice, the data do not');
  return { inText, inTable };
}

/**
 * The parts of a whole, largest first, where a rule of the ledger sums them and the printed total agrees; of several such
 * divisions the one with fewest parts. Empty where no division is known to add up: then nothing may be drawn as a whole.
 */
export function partsThatAddUp(atlas: Pick<Atlas, 'reconciliations' | 'observation'>, whole: Observation): readonly Observation[] {
  const divisions = atlas.reconciliations
    .filter(({ kind, verdict, observations: [stated] }) => kind === 'parti-totale' && verdict === 'corrisponde' && stated === whole.id)
    .map(({ observations: [, ...parts] }) => parts)
    .filter(({ length }) => length > 1);
  const [fewest = []] = divisions.toSorted((a, b) => a.length - b.length);
  return fewest.map((id) => atlas.observation(id)).toSorted(largestFirst);
}

/** The sentence above the parts of a whole, largest first: how many of them make at least half of it, and which share. */
export function findingOfParts(parts: readonly Observation[]): string {
  const total = sumDecimals(parts.map(({ value }) => value));
  const shareOf = (count: number): string => percentOf(sumDecimals(parts.slice(0, count).map(({ value }) => value)), total, 1);
  const count = parts.findIndex((_, index) => Number(shareOf(index + 1)) >= 50) + 1;
  const share = `${formatDecimal(shareOf(count), 1)}%`;
  return `Il ${share} del totale va a ${count === 1 ? 'una parte sola' : `${count} parti`} su ${parts.length}`;
}
