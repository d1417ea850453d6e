// SPDX-License-Identifier: EUPL-1.2
import type { Observation } from '../domain/observation.ts';
import { capitalised } from '../format/capitalised.ts';
import { measureLabels } from '../format/labels.ts';
import { formatLines } from '../format/place.ts';
import { numberedTitle, shortTitle } from '../format/structure.ts';
import type { Atlas } from './atlas.ts';
import { largestBreakdown } from './largest-breakdown.ts';
import { nestedSteps } from './nested-steps.ts';
import { seriesOverTime } from './series-over-time.ts';
import { pairTargetsAndResults, type TargetAndResult } from './target-and-result.ts';

/** A figure drawn, with the label of its row. */
export interface LabelledFigure {
  readonly observation: Observation;
  readonly label: string;
}

/**
 * What the chart of an indicator shows: targets beside results; or a series over time; or the parts that a table divides it
 * into; or the steps, each no larger than the one before, among which it stands. At most one of them; none where a sentence
 * says more.
 */
export interface IndicatorChart {
  readonly pairs: readonly TargetAndResult[];
  readonly series: readonly Observation[];
  readonly parts: readonly LabelledFigure[];
  readonly steps: readonly LabelledFigure[];
}

export function indicatorChart(atlas: Atlas, indicator: string): IndicatorChart {
  const observations = atlas.observationsOf('indicator', indicator);
  const pairs = pairTargetsAndResults(observations);
  const series = pairs.length > 0 ? [] : seriesOverTime(atlas, observations);
  const parts = pairs.length + series.length > 0 ? [] : largestBreakdown(observations);
  const programmes = new Set(parts.map(({ programme }) => programme));
  const placeOf = ({ line, section, programme }: Observation): string =>
    programmes.size === 1 ? ownPartName(atlas, line ?? section ?? programme ?? '') : planPartName(atlas, line ?? section ?? programme ?? '');
  const steps = pairs.length + series.length + parts.length > 0 ? [] : nestedSteps(atlas, indicator);
  const stepName = ({ indicator: of, breakdown }: Observation): string => `${atlas.indicator(of).name}${breakdown === null ? '' : `, ${breakdown}`}`;
  // Among parts known by their place, one of a place says which.
  const hasPlaces = parts.some(({ breakdown }) => breakdown === null);
  const partName = (part: Observation): string =>
    part.breakdown === null ? placeOf(part) : hasPlaces ? `${placeOf(part)}, ${part.breakdown}` : part.breakdown;
  return {
    pairs,
    series,
    parts: parts.map((observation) => ({ observation, label: partName(observation) })),
    steps: steps.map((observation) => ({ observation, label: stepName(observation) })),
  };
}

/** Each row of the chart, as it is labelled; none where there is no chart. */
export const chartLabels = (atlas: Atlas, { pairs, series, parts, steps }: IndicatorChart): readonly string[] => [
  ...pairs.map(({ result }) => result.breakdown ?? atlas.indicator(result.indicator).name),
  ...series.map((stage) => [atlas.period(stage.period).name, ...stageWords(stage)].join(', ')),
  ...[...parts, ...steps].map(({ label }) => label),
];

/** What a figure of a series is, and where its document states it. */
export const stageWords = ({ measure, lines }: Observation): readonly string[] => [measureLabels[measure].toLowerCase(), formatLines(lines)];

/** A part of a programme by its number and name, where the programme is known; the programme itself by its name. */
function ownPartName(atlas: Atlas, id: string): string {
  const line = atlas.lines.find((candidate) => candidate.id === id);
  if (line) return numberedTitle(atlas.programme(line.programme).lineLabel, line);
  const section = atlas.sections.find((candidate) => candidate.id === id);
  return section ? capitalised(shortTitle(atlas.programme(section.programme).sectionLabel, section)) : atlas.programme(id).shortName;
}

/** A programme, or a part of one after the name of its programme. */
export function planPartName(atlas: Atlas, id: string): string {
  const line = atlas.lines.find((candidate) => candidate.id === id);
  if (line) return `${atlas.programme(line.programme).shortName}, ${shortTitle(atlas.programme(line.programme).lineLabel, line)}`;
  const section = atlas.sections.find((candidate) => candidate.id === id);
  if (section) return `${atlas.programme(section.programme).shortName}, ${shortTitle(atlas.programme(section.programme).sectionLabel, section)}`;
  return atlas.programme(id).shortName;
}
