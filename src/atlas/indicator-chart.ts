// SPDX-License-Identifier: EUPL-1.2
import type { Observation } from '../domain/observation.ts';
import { shortTitle } from '../format/structure.ts';
import type { Atlas } from './atlas.ts';
import { largestBreakdown } from './largest-breakdown.ts';
import { pairTargetsAndResults, type TargetAndResult } from './target-and-result.ts';

/** What the chart of an indicator shows: targets beside results, or the parts of a whole; neither where a sentence says more. */
export interface IndicatorChart {
  readonly pairs: readonly TargetAndResult[];
  readonly parts: readonly { readonly observation: Observation; readonly label: string }[];
}

export function indicatorChart(atlas: Atlas, indicator: string): IndicatorChart {
  const observations = atlas.observationsOf('indicator', indicator);
  const pairs = pairTargetsAndResults(observations);
  const parts = pairs.length > 0 ? [] : largestBreakdown(observations);
  const placeOf = ({ line, section, programme }: Observation): string => planPartName(atlas, line ?? section ?? programme ?? '');
  return { pairs, parts: parts.map((observation) => ({ observation, label: observation.breakdown ?? placeOf(observation) })) };
}

/** Each row of the chart, as it is labelled; none where there is no chart. */
export const chartLabels = (atlas: Atlas, { pairs, parts }: IndicatorChart): readonly string[] => [
  ...pairs.map(({ result }) => result.breakdown ?? atlas.indicator(result.indicator).name),
  ...parts.map(({ label }) => label),
];

/** A programme, or a part of one after the name of its programme. */
export function planPartName(atlas: Atlas, id: string): string {
  const line = atlas.lines.find((candidate) => candidate.id === id);
  if (line) return `${atlas.programme(line.programme).shortName}, ${shortTitle(atlas.programme(line.programme).lineLabel, line)}`;
  const section = atlas.sections.find((candidate) => candidate.id === id);
  if (section) return `${atlas.programme(section.programme).shortName}, ${shortTitle(atlas.programme(section.programme).sectionLabel, section)}`;
  return atlas.programme(id).shortName;
}
