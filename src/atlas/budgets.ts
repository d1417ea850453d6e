// SPDX-License-Identifier: EUPL-1.2
import { compareDecimals } from '../domain/decimal.ts';
import type { Observation } from '../domain/observation.ts';
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

/** The section totals of the 2019-2021 plan, largest first. */
export function budgetSections(atlas: Figures): readonly Observation[] {
  return atlas
    .observationsOf('indicator', 'risorse-piano-2019-2021')
    .filter((o) => o.section !== null && o.line === null && o.breakdown === null)
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
