// SPDX-License-Identifier: EUPL-1.2
import type { FigureWords } from '../citation/cited-figure.ts';
import type { Observation } from '../domain/observation.ts';
import { oftenSuffix } from '../format/amount.ts';
import { formatFigure } from '../format/figure.ts';
import { measureLabels } from '../format/labels.ts';
import { formatLines } from '../format/place.ts';
import type { Atlas } from './atlas.ts';

/** A figure in the words of the pages, for its citation. */
export const figureWords = (atlas: Atlas, figure: Observation): FigureWords => ({
  id: figure.id,
  indicator: atlas.indicator(figure.indicator).name,
  part: figure.breakdown,
  circumstances: [measureLabels[figure.measure], atlas.territory(figure.territory).name, atlas.period(figure.period).name],
  value: `${formatFigure(figure, atlas.unit(figure.unit))}${oftenSuffix(figure)}`,
  document: atlas.document(figure.document).title,
  place: figure.place,
  lines: formatLines(figure.lines),
  notes: figure.notes,
});
