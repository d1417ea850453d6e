// SPDX-License-Identifier: EUPL-1.2
import type { Cascade, CascadeLevel } from '../domain/cascade.ts';
import { oftenSuffix, percentArticle } from '../format/amount.ts';
import { levelWords } from '../format/cascade-labels.ts';
import { capitalised } from '../format/capitalised.ts';
import { formatDecimal } from '../format/number.ts';
import type { Atlas } from './atlas.ts';
import { shareOf, type ThreadFigure, type ThreadLevel } from './cascade-thread.ts';
import type { Answer } from './territory-answer.ts';

type Units = Pick<Atlas, 'unit'>;

/**
 * A paragraph about a cascade that can be quoted as it stands: each level with its figures as the document limits them,
 * the percentages that the data allow and no other, the levels without a number, and why nothing else is computed.
 */
export function cascadeSentence(cascade: Cascade, thread: readonly ThreadLevel[], atlas: Units): Answer {
  const filled = thread.filter(({ figures }) => figures.length > 0);
  const clauses = filled.flatMap(({ step, figures }, index): Answer[number][] => [
    index === 0 ? `Per ${cascade.subject} ` : '; ',
    `${saying(step.level, figures)} `,
    ...figures.flatMap((figure, position) => [conjunction(position, figures.length), ...figureParts(figure, atlas)]),
  ]);
  return [...clauses, '.', ...shares(cascade, thread), missing(thread), warning(cascade)].filter((part) => part !== '');
}

/** The 2012 tables print what was planned beside what was done: the words say which of the two is quoted. */
function saying(level: CascadeLevel, [first]: readonly ThreadFigure[]): string {
  if (level !== 'piano-2012') return levelWords[level].says;
  return first?.observation.measure === 'obiettivo' ? 'il piano del 2012 prevedeva' : 'il piano del 2012 riporta come risultato';
}

function conjunction(position: number, count: number): string {
  if (position === 0) return '';
  return position === count - 1 ? ' e ' : ', ';
}

function figureParts({ observation, detail }: ThreadFigure, atlas: Units): Answer {
  const often = oftenSuffix(observation);
  if (atlas.unit(observation.unit).symbol !== '%') return [observation, `${often}${detail === null ? '' : ` (${detail})`}`];
  const article = observation.qualifier === '=' ? percentArticle(observation.value) : '';
  return [article, observation, `${often}${detail === null ? '' : ` ${detail}`}`];
}

function shares(cascade: Cascade, thread: readonly ThreadLevel[]): readonly string[] {
  return cascade.edges.flatMap((edge) => {
    const share = shareOf(edge, thread);
    if (share === null) return [];
    const { the } = levelWords[edge.to];
    return [` ${capitalised(the)} è ${percentArticle(share)}${formatDecimal(share, 1)}% ${levelWords[edge.from].of}.`];
  });
}

function missing(thread: readonly ThreadLevel[]): string {
  const names = thread
    .filter(({ step }) => step.absence !== null && step.absence !== 'non-applicabile')
    .map(({ step }) => levelWords[step.level].the);
  return names.length === 0 ? '' : ` I documenti non danno un numero per ${listOf(names)}.`;
}

function listOf(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} e ${names.at(-1)}`;
}

function warning({ edges, caution }: Cascade): string {
  const which = edges.some(({ share }) => share) ? 'Le altre cifre non si sommano' : 'Le cifre non si sommano';
  return ` ${which} e non se ne fanno percentuali, perché ${caution}.`;
}
