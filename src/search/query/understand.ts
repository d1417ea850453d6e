// SPDX-License-Identifier: EUPL-1.2
import type { Manifest, TermEntry } from '../index/format.ts';
import { pieceNames } from '../index/format.ts';
import { fold } from '../text/fold.ts';
import { stopWords } from '../text/stop-words.ts';
import { tokensOf, wordToken, type Token } from '../text/tokens.ts';
import { withoutAbsentName } from './absent-name.ts';
import { clausesOf, type Clause } from './clauses.ts';
import { correctionOf, idleWordNear, nearWords } from './corrections.ts';
import { repairWords, splitWord, wordsNear } from './repair.ts';
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
 * beginning of one, unless it is a word of its own in Italian: then it is unknown, and nothing is made up for it; nor for
 * a name that is nowhere whole.
 */
export async function understand(words: string, options: UnderstandingOptions): Promise<Understanding> {
  const { tokens, name } = withoutAbsentName(tokensOf(words), options.index.absentNames);
  const understood = await understandTokens(tokens, options);
  return name === undefined ? understood : { ...understood, unknown: [{ word: name, near: [] }, ...understood.unknown] };
}

async function understandTokens(tokens: readonly Token[], { index, findSynonyms, open, read }: UnderstandingOptions): Promise<Understanding> {
  const readTerms = (piece: number): Promise<readonly TermEntry[]> => read(pieceNames.terms(piece));
  const match = (tokens: readonly Token[]): Promise<readonly ClauseMatches[]> => {
    const clauses = clausesOf(tokens, findSynonyms);
    return Promise.all(clauses.map((clause, position) => matchClause(clause, index, readTerms, open && position === clauses.length - 1)));
  };
  const matches = await match(tokens);
  const isDoubtful = ({ count, completed, relativesOnly, synonyms, clause }: ClauseMatches): boolean =>
    count === 0 || relativesOnly || (completed.length > 0 && synonyms.length === 0 && !(open && clause === matches.at(-1)?.clause));
  const doubtful = new Set(matches.filter(isDoubtful).flatMap(({ clause }) => positionsOf(clause)));
  if (doubtful.size === 0) return { matches, corrected: [], unknown: [] };

  const known = await wordsNear(tokens, doubtful, index, read);
  const lost = new Set(matches.filter(({ count }) => count === 0).flatMap(({ clause }) => positionsOf(clause)));
  const meant = new Set<string>();
  for (const position of doubtful) {
    const { form = '', kind } = tokens[position] ?? {};
    if (kind === 'word' && (await isCommon(form, index, read))) meant.add(form);
  }
  const { tokens: repaired, repairs } = repairWords(tokens, { doubtful, lost, meant, known });
  let found = repairs.length > 0 ? await match(repaired) : matches;
  const corrected = [...repairs];
  // A slip that makes another Italian word (`corso di forme`), or a space left out: only where all the words name one thing.
  for (const [position, { form, kind }] of repaired.entries()) {
    if (kind !== 'word' || !(found.find(({ clause }) => positionsOf(clause).includes(position))?.count === 0 || meant.has(form))) continue;
    const near = repaired.length > 1 && meant.has(form) ? correctionOf(form, known, 1) : undefined;
    const words = near === undefined ? ((await splitWord(form, index, read)) ?? idleSlip(form, repaired, meant)) : [near];
    const tried = repaired.toSpliced(position, 1, ...(words ?? []).filter((word) => !stopWords.has(word)).map(wordToken));
    const attempt = words === undefined ? [] : await match(tried);
    if (words === undefined || !isNamedTogether(attempt)) continue;
    meant.delete(form);
    corrected.push({ typed: form, sought: words.join(' ') });
    found = attempt;
  }
  const unknown = found
    .filter(({ count, clause, synonyms }) => count === 0 || (clause.length === 1 && synonyms.length === 0 && meant.has(clause.text)))
    .map(({ clause }) => ({ word: clause.text, near: nearWords(fold(clause.text), known, 5) }));
  return { matches: found, corrected, unknown };
}

/** What a short word that is none may be a slip in, when other words say what is sought. */
function idleSlip(form: string, tokens: readonly Token[], meant: ReadonlySet<string>): readonly string[] | undefined {
  const idle = tokens.length > 1 && !meant.has(form) ? idleWordNear(form) : undefined;
  return idle === undefined ? undefined : [idle];
}

/** Whether some record has every word in its title. */
function isNamedTogether(matches: readonly ClauseMatches[]): boolean {
  return matches[0]?.title.some((_, record) => matches.every(({ title }) => (title[record] ?? 0) > 0)) ?? false;
}

async function isCommon(word: string, { commonStarts }: Manifest, read: UnderstandingOptions['read']): Promise<boolean> {
  const start = word.slice(0, 2);
  if (!commonStarts.includes(start)) return false;
  return ` ${await read<string>(pieceNames.common(start))} `.includes(` ${word} `);
}

const positionsOf = ({ start, length }: Clause): readonly number[] => Array.from({ length }, (_, step) => start + step);
