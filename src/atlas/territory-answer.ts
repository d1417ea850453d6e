// SPDX-License-Identifier: EUPL-1.2
import type { Highlight } from '../domain/highlight.ts';
import type { Observation } from '../domain/observation.ts';
import type { Territory } from '../domain/territory.ts';
import { capitalised } from '../format/capitalised.ts';
import { formatCount } from '../format/number.ts';

/** A sentence in pieces: words, and the figures that stand among them. */
export type Answer = readonly (string | Observation)[];

/** What is known of a territory, besides its figures. */
export interface Known {
  readonly highlights: readonly Highlight[];
  /** How many rows of tables set a target and a result side by side. */
  readonly pairs: number;
  /** How many passages name it. */
  readonly mentions: number;
  readonly observation: (id: string) => Observation;
}

/** A count in which zero is a word. */
const someOf = (count: number, singular: string, plural: string): string =>
  count === 0 ? `nessun ${singular}` : formatCount(count, singular, plural);

/**
 * The sentence that opens a territory's page: what was planned there, what is known of the results. Where an editor has chosen
 * what to show first it names those figures; elsewhere it says how much there is.
 */
export function territoryAnswer(territory: Territory, observations: readonly Observation[], known: Known): Answer {
  const chosen = known.highlights.filter(({ inAnswer }) => inAnswer);
  if (chosen.length > 0) return answerWithFigures(territory, chosen, known.observation);
  const count = (measure: Observation['measure']): number => observations.filter((observation) => observation.measure === measure).length;
  const figures = formatCount(observations.length, 'cifra', 'cifre');
  const none = `Nessun documento dell’Atlante dà una cifra su quanto era previsto o è stato fatto ${territory.inName}`;
  if (observations.length === 0 && known.mentions > 0)
    return [`${none}: i documenti lo nominano soltanto, in ${formatCount(known.mentions, 'passo', 'passi')}.`];
  if (observations.length === 0) return [`${none}.`];
  if (known.pairs > 0)
    return [
      `I documenti danno per ${territory.name === 'Italia' ? 'l’Italia' : territory.name} ${figures}; in ${formatCount(known.pairs, 'riga', 'righe')} di tabella l’obiettivo e il risultato stanno fianco a fianco.`,
    ];
  const parts = `${someOf(count('obiettivo'), 'obiettivo', 'obiettivi')} e ${someOf(count('risultato'), 'risultato', 'risultati')}`;
  return [`${capitalised(territory.inName)} i documenti dell’Atlante danno ${figures} (${parts}); non contengono un piano di questo territorio.`];
}

function answerWithFigures(territory: Territory, chosen: readonly Highlight[], observation: Known['observation']): Answer {
  const listOf = (key: 'target' | 'result'): Answer =>
    chosen
      .flatMap((highlight) => (highlight[key] === null ? [] : [{ title: highlight.title, figure: observation(highlight[key]) }]))
      .flatMap(({ title, figure }, index) => [`${index === 0 ? '' : '; '}${title.charAt(0).toLowerCase()}${title.slice(1)}, `, figure]);
  const [targets, results] = [listOf('target'), listOf('result')];
  const promised: Answer = targets.length === 0 ? [] : [`${capitalised(territory.inName)} era previsto, fra l’altro: `, ...targets, '. '];
  const done: Answer =
    results.length === 0
      ? ['Di quanto è stato fatto nessun documento dell’Atlante dà la cifra.']
      : ['Di quanto è stato fatto si sa: ', ...results, '.'];
  return [...promised, ...done];
}

/** The same sentence as plain text, for descriptions. */
export const answerText = (answer: Answer, write: (figure: Observation) => string): string =>
  answer.map((part) => (typeof part === 'string' ? part : write(part))).join('');
