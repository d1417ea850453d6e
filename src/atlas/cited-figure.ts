// SPDX-License-Identifier: EUPL-1.2
import type { CitedWork } from '../citation/citation.ts';
import type { Observation } from '../domain/observation.ts';
import { oftenSuffix } from '../format/amount.ts';
import { formatFigure } from '../format/figure.ts';
import { measureLabels } from '../format/labels.ts';
import { formatLines } from '../format/place.ts';
import type { Atlas } from './atlas.ts';

/**
 * A figure as others cite it: alone, away from its table. So its title says what is counted, whether it is a target or a
 * result, where and when, with the value as the pages write it; its place, the document, the point, the lines and the notes.
 * @param where the figure's absolute address, and the release that is cited
 */
export function citedFigure(atlas: Atlas, figure: Observation, where: Pick<CitedWork, 'url' | 'release'>): CitedWork {
  const { breakdown, notes } = figure;
  const counted = `${atlas.indicator(figure.indicator).name}${breakdown === null ? '' : ` · ${breakdown}`}`;
  const circumstances = [measureLabels[figure.measure].toLowerCase(), atlas.territory(figure.territory).name, atlas.period(figure.period).name];
  const noted = notes.length === 0 ? '' : `; ${notes.length === 1 ? 'nota' : 'note'} ${notes.join(', ')}`;
  return {
    key: figure.id,
    title: `${[counted, ...circumstances].join(', ')}: ${formatFigure(figure, atlas.unit(figure.unit))}${oftenSuffix(figure)}`,
    place: `${[atlas.document(figure.document).title, figure.place, formatLines(figure.lines)].join(', ')}${noted}`,
    ...where,
  };
}
