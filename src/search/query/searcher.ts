// SPDX-License-Identifier: EUPL-1.2
import { decodeColumn } from '../index/columns.ts';
import {
  columnNames,
  facetNames,
  MANIFEST,
  pathOf,
  pieceNames,
  type ColumnName,
  type Columns,
  type FacetName,
  type Manifest,
  type ResultCard,
} from '../index/format.ts';
import { countFacets, type FacetCounts } from './facets.ts';
import { operatorsOf, satisfies, valuesCalled, type Operators } from './operators.ts';
import { rank, type RankColumns } from './rank.ts';
import { isAskingVerb } from '../text/verb-forms.ts';
import { subjectTest } from './subject.ts';
import { synonymFinder, type SynonymFinder } from './synonym-finder.ts';
import { LONG, tiersOf, type Tier } from './tiers.ts';
import { understand, type Understanding } from './understand.ts';

/** Fewest words that say what is asked when the verb that goes with them is nowhere. */
const PAIR = 2;
const NONE: Tier = { records: [], matches: [], without: [] };

/** A question: what was typed, what was chosen among the facets, whether the last word may be unfinished. */
export interface Question {
  readonly query: string;
  readonly chosen?: Readonly<Partial<Record<FacetName, string>>>;
  readonly open?: boolean;
  /** For suggestions: only results of these sorts, and only those whose title has every word. */
  readonly titlesOf?: readonly string[];
}

export interface Answer extends Omit<Understanding, 'matches'> {
  /** Numbers of the records found, best first. */
  readonly records: readonly number[];
  readonly facets: FacetCounts;
  /** Operators whose value nothing has. */
  readonly unknownOperators: readonly string[];
  readonly synonyms: readonly string[];
  /** Words completed, as typed. */
  readonly completed: readonly { readonly typed: string; readonly words: readonly string[] }[];
  /** Words that had to be given up, because nothing has them all. */
  readonly without: readonly string[];
  /** When few have all the words: those from this position on lack some, the ones named. */
  readonly then: { readonly from: number; readonly without: readonly string[] } | null;
  /** Parts of a question that the site has, but so far apart that nothing answers it; empty when something does. */
  readonly apart: readonly string[];
  /** True when there was nothing to look for. */
  readonly empty: boolean;
}

export interface Searcher {
  ask(question: Question): Promise<Answer>;
  cards(records: readonly number[]): Promise<readonly ResultCard[]>;
  manifest(): Promise<Manifest>;
}

/** Reads a file of the index by its path within the folder of the index; each is asked for once. */
export type ReadFile = (path: string) => Promise<unknown>;

/** Searches an index in pieces. Everything that it needs of the outside is `readFile`. */
export function createSearcher(readFile: ReadFile): Searcher {
  const reading = new Map<string, Promise<unknown>>();
  const readOnce = <T>(path: string): Promise<T> => {
    const known = reading.get(path) ?? readFile(path);
    reading.set(path, known);
    known.catch(() => reading.delete(path));
    return known as Promise<T>;
  };
  const manifest = (): Promise<Manifest> => readOnce<Manifest>(MANIFEST);
  const read = async <T>(piece: string): Promise<T> => readOnce<T>(pathOf((await manifest()).version, piece));
  let prepared: Promise<Prepared> | undefined;
  const prepare = (): Promise<Prepared> => (prepared ??= prepareFrom(manifest, read));

  async function ask({ query, chosen = {}, open = false, titlesOf }: Question): Promise<Answer> {
    const { index, columns } = await prepare();
    const figureType = index.facets.tipo.findIndex(([key]) => key === 'Cifra') + 1;
    const operators = operatorsOf(query, index.facets);
    const noChoice = operators.facets.size === 0 && operators.comparisons.length === 0 && Object.keys(chosen).length === 0;
    const { matches, corrected, unknown, tiers } = await answersTo(operators.words, open);
    const lacking = unknown.map(({ word }) => word);
    const isEmpty = matches.length === 0 && unknown.length === 0 && noChoice;
    const hopeless = isEmpty || (unknown.length > 0 && tiers.length === 0) || operators.unknown.length > 0;
    const sorts = titlesOf === undefined ? undefined : new Set(titlesOf.flatMap((type) => [...valuesCalled(type, index.facets.tipo)]));
    const isWanted = (record: number): boolean =>
      sorts === undefined || (sorts.has(columns.tipo[record] ?? 0) && matches.every(({ title }) => (title[record] ?? 0) > 0));
    const candidates = (hopeless ? [] : tiers).flatMap(({ records }) => records);
    const within = (await narrowed(candidates, operators)).filter(isWanted);
    const { records, facets } = countFacets(within, columns, index.facets, chosenValues(chosen, index));
    const properties: RankColumns = { ...columns, isFigure: (record) => columns.tipo[record] === figureType };
    const left = new Set(records);
    const [first = NONE, second = NONE] = (hopeless ? [] : tiers)
      .map((tier) => ({ ...tier, records: tier.records.filter((record) => left.has(record)) }))
      .map((tier) => ({ ...tier, records: rank(tier.records, tier.matches, properties) }));
    const used = [...first.matches, ...second.matches];
    return {
      records: [...first.records, ...second.records],
      facets,
      corrected,
      unknown,
      unknownOperators: operators.unknown,
      synonyms: [...new Set(used.flatMap(({ synonyms }) => synonyms))],
      completed: [...new Set(used)]
        .filter(({ completed }) => completed.length > 0)
        .map(({ clause, completed }) => ({ typed: clause.text, words: completed })),
      without: first.without.filter((word) => !lacking.includes(word)),
      then: second.records.length === 0 ? null : { from: first.records.length, without: second.without },
      apart: tiers.length === 0 && unknown.length === 0 ? matches.map(({ clause }) => clause.text) : [],
      empty: isEmpty,
    };
  }

  /**
   * What a question is taken to mean, and what answers it. One that nothing answers whole may end with the beginning of a
   * word (`help de`). A word that nothing has leaves no answer, except where all the others are found together and it
   * is plain what is asked: they are many, or the word is a verb of the question.
   */
  async function answersTo(words: string, open: boolean): Promise<Understanding & { readonly tiers: readonly Tier[] }> {
    const { index, findSynonyms, isSubject } = await prepare();
    const understood = await understand(words, { index, findSynonyms, open, read });
    const { matches, unknown, corrected } = understood;
    const lacking = new Set(unknown.map(({ word }) => word));
    const known = matches.filter(({ clause }) => !lacking.has(clause.text));
    const found = tiersOf(known, index.records, isSubject);
    const isTogether = found[0]?.without.length === 0;
    const isPlain = isTogether && ((lacking.size === 1 && known.length >= LONG) || (known.length >= PAIR && [...lacking].every(isAskingVerb)));
    const tiers = lacking.size === 0 || isPlain ? found : [];
    const isWhole = lacking.size === 0 && corrected.length === 0 && isTogether;
    if (open || isWhole || matches.length < 2) return { ...understood, tiers };
    const unfinished = await understand(words, { index, findSynonyms, open: true, read });
    const others = tiersOf(unfinished.matches, index.records, isSubject);
    const isBetter = unfinished.unknown.length === 0 && unfinished.corrected.length === 0 && others[0]?.without.length === 0;
    return isBetter ? { ...unfinished, tiers: others } : { ...understood, tiers };
  }

  async function narrowed(records: readonly number[], { facets, comparisons }: Operators): Promise<readonly number[]> {
    const { columns } = await prepare();
    const inFacets = records.filter((record) => [...facets].every(([name, accepted]) => accepted.has(columns[name][record] ?? 0)));
    if (comparisons.length === 0) return inFacets;
    const values = await read<readonly (number | null)[]>(pieceNames.values);
    return inFacets.filter((record) => {
      const value = values[record];
      return value !== null && value !== undefined && comparisons.every((comparison) => satisfies(value, comparison));
    });
  }

  async function cards(records: readonly number[]): Promise<readonly ResultCard[]> {
    const { pieceSize } = await manifest();
    return Promise.all(
      records.map(async (record) => {
        const piece = await read<readonly ResultCard[]>(pieceNames.cards(Math.floor(record / pieceSize)));
        const card = piece[record % pieceSize];
        if (!card) throw new RangeError(`The index has no record ${record}`);
        return card;
      }),
    );
  }

  return { ask, cards, manifest };
}

interface Prepared {
  readonly index: Manifest;
  readonly columns: Readonly<Record<ColumnName, Uint32Array>>;
  readonly findSynonyms: SynonymFinder;
  readonly isSubject: ReturnType<typeof subjectTest>;
}

async function prepareFrom(manifest: () => Promise<Manifest>, read: <T>(name: string) => Promise<T>): Promise<Prepared> {
  const index = await manifest();
  const [encoded, findSynonyms] = await Promise.all([read<Columns>(pieceNames.columns), synonymFinder(index.synonyms)]);
  const columns = Object.fromEntries(columnNames.map((name) => [name, decodeColumn(encoded[name], index.records)])) as Prepared['columns'];
  return { index, columns, findSynonyms, isSubject: subjectTest(index.facets) };
}

function chosenValues(chosen: Question['chosen'], { facets }: Manifest): ReadonlyMap<FacetName, ReadonlySet<number>> {
  return new Map(facetNames.flatMap((name) => (chosen?.[name] === undefined ? [] : [[name, valuesCalled(chosen[name], facets[name])] as const])));
}
