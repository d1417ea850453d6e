// SPDX-License-Identifier: EUPL-1.2
import type { Manifest, TermEntry, WordList } from '../index/format.ts';
import { pieceNames } from '../index/format.ts';
import { fold } from '../text/fold.ts';
import { stopWords } from '../text/stop-words.ts';
import { tokensOf, wordToken, type Token } from '../text/tokens.ts';
import { clausesOf, type Clause } from './clauses.ts';
import { correctionOf, nearWords, SHORTEST_MENDED, slipsAllowed } from './corrections.ts';
import type { SynonymFinder } from './synonym-finder.ts';
import { matchClause, type ClauseMatches } from './term-matches.ts';

/** What the words of a query were taken to mean. */
export interface Understanding {
  readonly matches: readonly ClauseMatches[];
  /** Words corrected, as typed and as sought. */
  readonly corrected: readonly { readonly typed: string; readonly sought: string }[];
  /** Words that nothing has, as typed, with the nearest that something has. */
  readonly unknown: readonly { readonly word: string; readonly near: readonly string[] }[];
}

export interface UnderstandingOptions {
  readonly index: Manifest;
  readonly findSynonyms: SynonymFinder;
  /** The last word may still be being typed. */
  readonly open: boolean;
  read<T>(piece: string): Promise<T>;
}

/**
 * Finds what has each word of a query. A word that nothing has is taken for a slip in a word of the site, or for the
 * beginning of one, unless it is a word of its own in Italian: then it is unknown, and nothing is made up for it.
 */
export async function understand(words: string, { index, findSynonyms, open, read }: UnderstandingOptions): Promise<Understanding> {
  const readTerms = (piece: number): Promise<readonly TermEntry[]> => read(pieceNames.terms(piece));
  const match = (tokens: readonly Token[]): Promise<readonly ClauseMatches[]> => {
    const clauses = clausesOf(tokens, findSynonyms);
    return Promise.all(clauses.map((clause, position) => matchClause(clause, index, readTerms, open && position === clauses.length - 1)));
  };
  const tokens = tokensOf(words);
  const matches = await match(tokens);
  const isDoubtful = ({ count, completed, synonyms, clause }: ClauseMatches): boolean =>
    count === 0 || (completed.length > 0 && synonyms.length === 0 && !(open && clause === matches.at(-1)?.clause));
  const doubtful = new Set(matches.filter(isDoubtful).flatMap(({ clause }) => positionsOf(clause)));
  if (doubtful.size === 0) return { matches, corrected: [], unknown: [] };

  const isSuspect = (token: Token, position: number): boolean => doubtful.has(position) && token.kind === 'word';
  const suspects = tokens.filter((token, position) => isSuspect(token, position) && token.form.length >= SHORTEST_MENDED);
  const known = await knownWords(suspects, index, read);
  const lost = new Set(matches.filter(({ count }) => count === 0).flatMap(({ clause }) => positionsOf(clause)));
  const meant = new Set<string>();
  const corrected: { typed: string; sought: string }[] = [];
  const mended: Token[] = [];
  for (const [position, token] of tokens.entries()) {
    if (isSuspect(token, position) && (await isCommon(token.form, index, read))) meant.add(token.form);
    const sought = isSuspect(token, position) && lost.has(position) && !meant.has(token.form) ? correctionOf(token.form, known) : undefined;
    if (sought !== undefined) corrected.push({ typed: token.form, sought });
    // A slip in a word that says nothing of what is sought.
    if (sought !== undefined && stopWords.has(sought) && tokens.length > 1) continue;
    mended.push(sought === undefined ? token : wordToken(sought));
  }
  let found = corrected.length > 0 ? await match(mended) : matches;
  for (const [position, token] of mended.entries()) {
    const sought = meant.has(token.form) && mended.length > 1 ? correctionOf(token.form, known) : undefined;
    if (sought === undefined) continue;
    const tried = mended.with(position, wordToken(sought));
    const attempt = await match(tried);
    if (!isNamedTogether(attempt)) continue;
    meant.delete(token.form);
    corrected.push({ typed: token.form, sought });
    found = attempt;
  }
  const unknown = found
    .filter(({ count, clause, synonyms }) => count === 0 || (clause.length === 1 && synonyms.length === 0 && meant.has(clause.text)))
    .map(({ clause }) => ({ word: clause.text, near: nearWords(fold(clause.text), known, 5) }));
  return { matches: found, corrected, unknown };
}

/** Whether some record has every word in its title: then even a slip that makes another Italian word (`mercatone unno`) is one. */
function isNamedTogether(matches: readonly ClauseMatches[]): boolean {
  return matches[0]?.title.some((_, record) => matches.every(({ title }) => (title[record] ?? 0) > 0)) ?? false;
}

async function isCommon(word: string, { commonStarts }: Manifest, read: UnderstandingOptions['read']): Promise<boolean> {
  const start = word.slice(0, 2);
  if (!commonStarts.includes(start)) return false;
  return ` ${await read<string>(pieceNames.common(start))} `.includes(` ${word} `);
}

/** The words that some typed ones may be slips in: those of the site, of the synonyms, and those that say nothing. */
async function knownWords(suspects: readonly Token[], index: Manifest, read: UnderstandingOptions['read']): Promise<WordList> {
  if (suspects.length === 0) return [];
  const lengths = index.wordLengths.filter((length) => suspects.some(({ form }) => Math.abs(form.length - length) <= slipsAllowed(form)));
  const words = await Promise.all(lengths.map((length) => read<WordList>(pieceNames.words(length))));
  return [...words.flat(), ...synonymWords(index), ...idleWords];
}

/** Words that only the synonyms have: a slip in one of them is corrected too. */
const synonymWords = ({ synonyms }: Manifest): WordList =>
  synonyms.flat().flatMap((phrase) => tokensOf(phrase).flatMap(({ form, kind }: Token): WordList => (kind === 'word' ? [[form, 1]] : [])));

const idleWords: WordList = [...stopWords].filter((word) => word.length > SHORTEST_MENDED).map((word) => [word, 1]);

const positionsOf = ({ start, length }: Clause): readonly number[] => Array.from({ length }, (_, step) => start + step);
