// SPDX-License-Identifier: EUPL-1.2
import type { Measure } from '../domain/measure.ts';
import type { Observation } from '../domain/observation.ts';
import { comparePeriods, type Period } from '../domain/period.ts';
import type { Atlas } from './atlas.ts';

/** Fewer periods than this say more in a sentence than in a chart. */
const ENOUGH_TO_DRAW = 3;

/** What was the case, what is wanted, what came of it: they stand on one course. Everything else only beside its like. */
const COURSE: readonly Measure[] = ['base', 'obiettivo', 'risultato'];

/**
 * The longest series of an indicator: figures of one document, unit, territory, part of a plan and part of the whole, one for
 * each of at least three periods, in their order. Where a starting point opens it, the column of the parts names the stages
 * of its course instead, and does not divide it. Empty where a period has two values, or where counts of overlapping
 * periods would be set side by side: a share is a state at the end of its period, a count belongs to all of it. What happens
 * once has no course.
 */
export function seriesOverTime(atlas: Pick<Atlas, 'period' | 'unit'>, observations: readonly Observation[]): readonly Observation[] {
  const lasting = observations.filter(({ frequency }) => frequency !== 'una-volta');
  const groups = [...Map.groupBy(lasting, subjectOf).values()].flatMap((group) =>
    group.some(({ measure }) => measure === 'base') ? [group] : [...Map.groupBy(group, ({ breakdown }) => breakdown ?? '').values()],
  );
  const series = groups.map((group) => stagesOf(group, atlas)).filter(({ length }) => length >= ENOUGH_TO_DRAW);
  return series.toSorted((a, b) => b.length - a.length)[0] ?? [];
}

const subjectOf = ({ document, programme, section, line, objective, territory, unit, frequency, per, measure }: Observation): string =>
  [document, programme, section, line, objective, territory, unit, frequency, per, COURSE.includes(measure) ? 'corso' : measure].join('|');

/** One figure a period and measure, in the order in which the periods end. */
function stagesOf(group: readonly Observation[], atlas: Pick<Atlas, 'period' | 'unit'>): readonly Observation[] {
  const periodOf = ({ period }: Observation): Period => atlas.period(period);
  const ends = [...Map.groupBy(group, (observation) => `${periodOf(observation).end}|${observation.measure}`).values()];
  if (ends.some((same) => new Set(same.map(({ value }) => value)).size > 1)) return [];
  const atLine = (observation: Observation): number => group.filter(({ lines }) => lines.first === observation.lines.first).length;
  const stages = ends.flatMap((same) => same.toSorted((a, b) => atLine(b) - atLine(a)).slice(0, 1));
  const ordered = stages.toSorted(
    (a, b) =>
      periodOf(a).end.localeCompare(periodOf(b).end) ||
      comparePeriods(periodOf(a), periodOf(b)) ||
      COURSE.indexOf(a.measure) - COURSE.indexOf(b.measure),
  );
  const [first] = ordered;
  if (!first || new Set(ordered.map((stage) => periodOf(stage).end)).size < ENOUGH_TO_DRAW) return [];
  const isState = atlas.unit(first.unit).symbol === '%';
  const overlap = ordered.some((stage, index) => {
    const before = ordered[index - 1];
    return before !== undefined && stage.period !== before.period && periodOf(stage).start <= periodOf(before).end;
  });
  return isState || !overlap ? ordered : [];
}
