// SPDX-License-Identifier: EUPL-1.2
import type { CitedWork } from './citation.ts';

/** A figure in the words of the pages. */
export interface FigureWords {
  readonly id: string;
  readonly indicator: string;
  /** The part of the whole that is counted; null for the whole. */
  readonly part: string | null;
  /** Whether it is a target or a result, where, when. */
  readonly circumstances: readonly [measure: string, territory: string, period: string];
  readonly value: string;
  readonly document: string;
  /** The point of the document, and its lines. */
  readonly place: string;
  readonly lines: string;
  readonly notes: readonly string[];
}

/**
 * A figure as others cite it: alone, away from its table. So its title says what is counted, whether it is a target or a
 * result, where and when, with the value as the pages write it; its place, the document, the point, the lines and the notes.
 * @param where the figure's absolute address, and the release that is cited
 */
export function citedFigure(figure: FigureWords, where: Pick<CitedWork, 'url' | 'release'>): CitedWork {
  const { id, indicator, part, circumstances, value, document, place, lines, notes } = figure;
  const [measure, ...others] = circumstances;
  const counted = `${indicator}${part === null ? '' : ` · ${part}`}`;
  const noted = notes.length === 0 ? '' : `; ${notes.length === 1 ? 'nota' : 'note'} ${notes.join(', ')}`;
  return {
    key: id,
    title: `${[counted, measure.toLowerCase(), ...others].join(', ')}: ${value}`,
    place: `${[document, place, lines].join(', ')}${noted}`,
    ...where,
  };
}
