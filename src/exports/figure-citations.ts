// SPDX-License-Identifier: EUPL-1.2
import type { Atlas } from '../atlas/atlas.ts';
import { figureWords } from '../atlas/figure-words.ts';
import { citationFormats } from '../citation/citation.ts';
import { citedFigure } from '../citation/cited-figure.ts';
import { observationAddress } from '../navigation/addresses.ts';
import { textFile, type Download } from './download.ts';
import type { Publication } from './publication.ts';

/** How each figure is cited, for programs that keep references: a file a figure and format, beside the figure's own. */
export const figureCitations = (atlas: Atlas, { root, release }: Publication): readonly Download[] =>
  atlas.observations.flatMap((figure) => {
    const work = citedFigure(figureWords(atlas, figure), { url: `${root}${observationAddress(figure)}`, release });
    return citationFormats.map(({ ending, mediaType, write }) => textFile(`osservazioni/${figure.id}.${ending}`, mediaType, `${write([work])}\n`));
  });
