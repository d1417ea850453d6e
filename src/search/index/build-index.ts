// SPDX-License-Identifier: EUPL-1.2
import { numberedPartsOf } from '../text/numbered-parts.ts';
import { tokensOf, wordToken } from '../text/tokens.ts';
import { absentNames } from './absent-names.ts';
import { markAskedOnly } from './asked-only.ts';
import { encodeColumn } from './columns.ts';
import {
  columnNames,
  keyOf,
  pieceNames,
  perFacet,
  TITLE,
  type ColumnName,
  type FacetName,
  type Manifest,
  type Posting,
  type TermEntry,
  type WordList,
} from './format.ts';
import type { SearchRecord } from './search-record.ts';

/** The files of an index without their bytes, and the manifest without its version, which depends on them. */
export interface SearchIndex {
  readonly pieces: ReadonlyMap<string, unknown>;
  readonly manifest: Omit<Manifest, 'version'>;
}

export interface IndexOptions {
  readonly synonyms: readonly (readonly string[])[];
  /** Words that are never taken for a slip in a word of the site. */
  readonly commonWords?: readonly string[];
  /** Names of places: one that the site does not have is no form of a word that it has. */
  readonly placeNames?: readonly string[];
  /** Names made of common words: one that no text has is not sought word by word. */
  readonly wellKnownNames?: readonly string[];
  /** Records a piece; about how many characters a piece of the word index holds. */
  readonly pieceSize?: number;
  readonly termPieceLength?: number;
}

/** Of one stem or code: each of its words, with the weight that it has in each record. */
type Term = Map<string, Map<number, number>>;

/**
 * The search index of some records, in pieces: words by their first letters, records by their position, properties in
 * columns. Pure: the same records in the same order give the same files.
 */
export function buildIndex(
  records: readonly SearchRecord[],
  { synonyms, commonWords = [], placeNames = [], wellKnownNames = [], pieceSize = 16, termPieceLength = 8_000 }: IndexOptions,
): SearchIndex {
  const terms = new Map<string, Term>();
  const read = memoized(textTerms);
  const titleLengths = records.map((record, number) => addTerms(terms, record, number, read));
  const pieces = termPieces(terms, termPieceLength);
  const cards = Array.from({ length: Math.ceil(records.length / pieceSize) }, (_, piece) =>
    records.slice(piece * pieceSize, (piece + 1) * pieceSize).map(({ card }) => card),
  );
  const facets = perFacet((name) => facetValues(records, name));
  const groups = new Map<string, number>();
  for (const { group } of records) if (!groups.has(group)) groups.set(group, groups.size);
  const column = (name: ColumnName): readonly number[] => {
    if (name === 'prior') return records.map(({ prior }) => prior);
    if (name === 'titleLength') return titleLengths;
    if (name === 'group') return records.map(({ group }) => groups.get(group) ?? 0);
    const keys = new Map(facets[name].map(([key], position) => [key, position + 1]));
    return records.map((record) => keys.get(record.facets[name]?.[0] ?? '') ?? 0);
  };
  const words = wordList(terms);
  const byLength = Map.groupBy(words, ([word]) => word.length);
  const foreign = Map.groupBy(foreignWords(commonWords, words), (word) => word.slice(0, 2));
  const columns = Object.fromEntries(columnNames.map((name) => [name, encodeColumn(column(name))]));
  return {
    pieces: new Map<string, unknown>([
      ...pieces.map((entries, piece) => [pieceNames.terms(piece), entries] as const),
      ...cards.map((members, piece) => [pieceNames.cards(piece), members] as const),
      [pieceNames.columns, columns],
      [pieceNames.values, records.map(({ card }) => (card.kind === 'cifra' ? Number(card.value) : null))],
      ...[...byLength].map(([length, members]) => [pieceNames.words(length), members] as const),
      ...[...foreign].map(([start, members]) => [pieceNames.common(start), members.join(' ')] as const),
    ]),
    manifest: {
      records: records.length,
      figures: records.filter(({ card }) => card.kind === 'cifra').length,
      pieceSize,
      termKeys: pieces.map((entries) => keyOf(entries[0]?.[0] ?? '')),
      facets,
      wordLengths: [...byLength.keys()].toSorted((a, b) => a - b),
      commonStarts: [...foreign.keys()],
      namesakes: namesakesOf(placeNames, terms),
      absentNames: absentNames(wellKnownNames, records, synonyms),
      synonyms: markAskedOnly(synonyms, records),
    },
  };
}

/** The terms of a text, each with its form, and how many different ones it has. Names of parts (`linea4`) come after the words. */
interface TextTerms {
  readonly terms: readonly (readonly [term: string, form: string])[];
  readonly parts: readonly { readonly term: string; readonly broader: string }[];
  readonly distinct: ReadonlySet<string>;
}

function textTerms(text: string): TextTerms {
  const tokens = tokensOf(text);
  const forms = new Map(tokens.map(({ term, form, kind }) => [kind === 'word' ? form : term, term]));
  return { terms: [...forms].map(([form, term]) => [term, form]), parts: numberedPartsOf(tokens), distinct: new Set(forms.values()) };
}

/** Many records have the same text: names, definitions, places. */
function memoized(read: (text: string) => TextTerms): (text: string) => TextTerms {
  const done = new Map<string, TextTerms>();
  return (text) => known(done, text, () => read(text));
}

/** Adds the terms of a record to all others; says how many terms its title has. */
function addTerms(terms: Map<string, Term>, record: SearchRecord, number: number, read: (text: string) => TextTerms): number {
  const titleTerms = new Set<string>();
  const add = (term: string, form: string, weight: number, title: boolean): void => {
    const forms = known(terms, term, () => new Map<string, Map<number, number>>());
    const weights = known(forms, form, () => new Map<number, number>());
    const before = weights.get(number) ?? 0;
    // Words that come back in several texts of a record count a little more.
    const impact = Math.min(TITLE - 1, before === 0 ? weight : Math.max(before % TITLE, weight) + 1);
    weights.set(number, impact + (title || before >= TITLE ? TITLE : 0));
  };
  for (const { text, weight, title = false } of record.fields) {
    const { terms: words, parts, distinct } = read(text);
    const scaled = title ? Math.max(1, Math.round(weight * (0.55 + 0.45 / Math.sqrt(Math.max(1, distinct.size))))) : weight;
    for (const [term, form] of words) add(term, form, scaled, title);
    if (title) distinct.forEach((term) => titleTerms.add(term));
    for (const { term, broader } of parts) {
      add(term, term, scaled, title);
      if (broader !== term) add(broader, broader, Math.ceil(scaled / 2), title);
    }
  }
  for (const { term, weight, title = false } of record.terms) add(term, term, weight, title);
  return titleTerms.size;
}

function known<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const value = map.get(key) ?? make();
  map.set(key, value);
  return value;
}

/** The terms in alphabetical order, cut into pieces where the first letters change. */
function termPieces(terms: ReadonlyMap<string, Term>, length: number): readonly (readonly TermEntry[])[] {
  const sorted = [...terms].toSorted(([a], [b]) => (a < b ? -1 : 1));
  const pieces: TermEntry[][] = [];
  let size = Infinity;
  let key = '';
  for (const [stem, forms] of sorted) {
    const entry: TermEntry = [
      stem,
      ...[...forms].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([form, weights]) => [form, ...postingsOf(weights)] as const),
    ];
    if (size > length && keyOf(stem) !== key) {
      pieces.push([]);
      size = 0;
    }
    key = keyOf(stem);
    pieces.at(-1)?.push(entry);
    size += JSON.stringify(entry).length;
  }
  return pieces;
}

function postingsOf(weights: ReadonlyMap<number, number>): readonly Posting[] {
  return [...Map.groupBy(weights, ([, weight]) => weight)]
    .toSorted(([a], [b]) => b - a)
    .map(([weight, members]) => [
      weight,
      ...members
        .map(([number]) => number)
        .toSorted((a, b) => a - b)
        .map((number, at, all) => number - (all[at - 1] ?? 0)),
    ]);
}

function facetValues(records: readonly SearchRecord[], name: FacetName): readonly (readonly [string, string])[] {
  const values = new Map(records.flatMap(({ facets }) => (facets[name] ? [facets[name]] : [])));
  return [...values].toSorted(([, a], [, b]) => a.localeCompare(b, 'it'));
}

/** Words worth correcting towards: short ones and those with digits are left out. */
function wordList(terms: ReadonlyMap<string, Term>): WordList {
  return [...terms]
    .flatMap(([, forms]) => [...forms].map(([form, weights]): readonly [string, number] => [form, weights.size]))
    .filter(([form]) => /^[a-z]{3,}$/.test(form))
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
}

function namesakesOf(names: readonly string[], terms: ReadonlyMap<string, Term>): readonly string[] {
  return names.filter((name) => {
    const forms = terms.get(wordToken(name).term);
    return forms !== undefined && !forms.has(name);
  });
}

/** The common words that the site does not have, in alphabetical order. */
function foreignWords(common: readonly string[], words: WordList): readonly string[] {
  const known = new Set(words.map(([word]) => word));
  return [...new Set(common)].filter((word) => !known.has(word)).toSorted();
}
