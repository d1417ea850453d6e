// SPDX-License-Identifier: EUPL-1.2
import type { Manifest, WordList } from '../index/format.ts';
import { pieceNames } from '../index/format.ts';
import { stopWords } from '../text/stop-words.ts';
import { tokensOf, wordToken, type Token } from '../text/tokens.ts';
import { correctionOf, SHORTEST_MENDED, slipsAllowed } from './corrections.ts';

/** A part of a question put right, as typed and as sought. */
export interface Repair {
  readonly typed: string;
  readonly sought: string;
}

const SHORTEST_PART = 3;

/** The words that some doubtful ones of a question may stand for: those of the site, of the synonyms, and those that say nothing. */
export async function wordsNear(
  tokens: readonly Token[],
  doubtful: ReadonlySet<number>,
  index: Manifest,
  read: <T>(piece: string) => Promise<T>,
): Promise<WordList> {
  const suspects = tokens.filter(({ form, kind }, position) => doubtful.has(position) && kind === 'word' && form.length >= SHORTEST_MENDED);
  if (suspects.length === 0) return [];
  const joined = tokens.slice(1).map(({ form }, before) => (tokens[before]?.form.length ?? 0) + form.length);
  const lengths = index.wordLengths.filter(
    (length) => joined.includes(length) || suspects.some(({ form }) => Math.abs(form.length - length) <= slipsAllowed(form)),
  );
  const words = await Promise.all(lengths.map((length) => read<WordList>(pieceNames.words(length))));
  return [...words.flat(), ...synonymWords(index), ...idleWords];
}

/** Words that only the synonyms have: a slip in one of them is corrected too. */
const synonymWords = ({ synonyms }: Manifest): WordList =>
  synonyms.flat().flatMap((phrase) => tokensOf(phrase).flatMap(({ form, kind }: Token): WordList => (kind === 'word' ? [[form, 1]] : [])));

const idleWords: WordList = [...stopWords].filter((word) => word.length > SHORTEST_MENDED).map((word) => [word, 1]);

/**
 * The words of a question put right: two that are one name of the site (`novo legno`), slips, and slips in words that say
 * nothing of what is sought, which are left out.
 * @param doubtful positions of words that the site does not have whole
 * @param lost positions of words of which it has not even the beginning
 * @param meant words that are Italian, and so are no slips
 */
export function repairWords(
  tokens: readonly Token[],
  {
    doubtful,
    lost,
    meant,
    known,
  }: {
    readonly doubtful: ReadonlySet<number>;
    readonly lost: ReadonlySet<number>;
    readonly meant: ReadonlySet<string>;
    readonly known: WordList;
  },
): { readonly tokens: readonly Token[]; readonly repairs: readonly Repair[] } {
  const names = new Set(known.map(([word]) => word));
  const repaired: Token[] = [];
  const repairs: Repair[] = [];
  for (let position = 0; position < tokens.length; position++) {
    const [token, next] = [tokens[position], tokens[position + 1]];
    if (!token) break;
    const isWord = token.kind === 'word';
    const joined = isWord && next?.kind === 'word' && (doubtful.has(position) || doubtful.has(position + 1)) ? token.form + next.form : undefined;
    if (joined !== undefined && names.has(joined)) {
      repairs.push({ typed: `${token.form} ${next?.form ?? ''}`, sought: joined });
      repaired.push(wordToken(joined));
      position++;
      continue;
    }
    const sought = isWord && lost.has(position) && !meant.has(token.form) ? correctionOf(token.form, known) : undefined;
    if (sought !== undefined) repairs.push({ typed: token.form, sought });
    if (sought !== undefined && stopWords.has(sought) && tokens.length > 1) continue;
    repaired.push(sought === undefined ? token : wordToken(sought));
  }
  return { tokens: repaired, repairs };
}

/** The two words of the site that one was written from without a space (`mercatoneuno`); `undefined` when there are none. */
export async function splitWord(
  word: string,
  index: Manifest,
  read: <T>(piece: string) => Promise<T>,
): Promise<readonly [string, string] | undefined> {
  const lengths = index.wordLengths.filter((length) => length >= SHORTEST_PART && length <= word.length - SHORTEST_PART);
  const lists = await Promise.all(lengths.map((length) => read<WordList>(pieceNames.words(length))));
  const known = new Map(lists.flat());
  const cuts = Array.from({ length: Math.max(0, word.length - 2 * SHORTEST_PART + 1) }, (_, step) => SHORTEST_PART + step);
  return cuts
    .map((cut): [string, string] => [word.slice(0, cut), word.slice(cut)])
    .filter(([first, second]) => known.has(first) && (known.has(second) || stopWords.has(second)))
    .toSorted(([a], [b]) => b.length - a.length)[0];
}
