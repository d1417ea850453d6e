// SPDX-License-Identifier: EUPL-1.2
import type { Column } from './columns.ts';

/** The properties that results can be narrowed by, in the order in which readers see them. */
export const facetNames = ['tipo', 'territorio', 'misura', 'programma', 'sezione', 'documento', 'tema', 'periodo'] as const;
export type FacetName = (typeof facetNames)[number];

/** A value for each facet. */
export const perFacet = <Value>(valueOf: (name: FacetName) => Value): Readonly<Record<FacetName, Value>> =>
  Object.fromEntries(facetNames.map((name) => [name, valueOf(name)])) as Record<FacetName, Value>;

/** What a result shows, as its piece of the index holds it. Addresses are relative to the site's root. */
export type ResultCard = FigureCard | PageCard;

export interface FigureCard {
  readonly kind: 'cifra';
  readonly id: string;
  readonly address: string;
  readonly value: string;
  /** Word before the number (`almeno `), the number as written, and its unit. */
  readonly before: string;
  readonly number: string;
  readonly unit: string;
  readonly name: string;
  readonly part: string | null;
  readonly territory: string;
  readonly period: string;
  readonly measure: string;
  readonly measureLabel: string;
  readonly source: string;
  readonly sourceAddress: string;
  readonly notes: readonly string[];
}

export interface PageCard {
  readonly kind: 'pagina';
  readonly address: string;
  readonly title: string;
  readonly type: string;
  /** What it belongs to: the programme of a line. */
  readonly within: string | null;
  readonly summary: string;
}

/** Entry of a piece of the word index: a stem or code, and each word that has it with its postings. */
export type TermEntry = readonly [stem: string, ...forms: readonly FormEntry[]];
export type FormEntry = readonly [form: string, ...postings: readonly Posting[]];

/** Records that have a term with the same weight: the weight, then their numbers, each as the distance from the one before. */
export type Posting = readonly number[];

/** Weight of a term in a title: added to its impact. */
export const TITLE = 32;

/** The first file that a search reads, always under the same name. */
export const MANIFEST = 'indice.bin';

/** The other files, by their names within the folder that carries the version of the index. */
export const pieceNames = {
  terms: (piece: number): string => `parole-${piece}`,
  cards: (piece: number): string => `schede-${piece}`,
  columns: 'colonne',
  values: 'valori',
  /** The words of the site by their length: a slip changes it little. */
  words: (length: number): string => `vocabolario-${length}`,
  /** Common words that are not the site's, by their first two letters. */
  common: (start: string): string => `comuni-${start}`,
} as const;

/** Before a phrase that means the same as others but that no text of the site has. */
export const ASKED_ONLY = '?';

/** Path of a piece within the folder of the index. */
export const pathOf = (version: string, piece: string): string => `${version}/${piece}.bin`;

export interface Manifest {
  /** What the files hold, in short: another index has another version. */
  readonly version: string;
  /** How many records there are. */
  readonly records: number;
  readonly figures: number;
  /** Records a piece. */
  readonly pieceSize: number;
  /** First key of each piece of the word index, in order. */
  readonly termKeys: readonly string[];
  readonly facets: Readonly<Record<FacetName, readonly (readonly [key: string, label: string])[]>>;
  /** Lengths of the words of the site. */
  readonly wordLengths: readonly number[];
  /** What common words that are not the site's begin with, two letters each: each has a file. */
  readonly commonStarts: readonly string[];
  /** Names of places that the site does not have, each with the stem of a word that it has (`matera`, `materia`). */
  readonly namesakes: readonly string[];
  /** Names made of words that the site has, but which it does not have whole (`agenzia delle entrate`), without their inflections. */
  readonly absentNames: readonly string[];
  /** Words and phrases that mean the same; those that begin with `ASKED_ONLY` are not looked for. */
  readonly synonyms: readonly (readonly string[])[];
}

/** Properties of all records. */
export type Columns = Readonly<Record<ColumnName, Column>>;
export const columnNames = [...facetNames, 'prior', 'titleLength', 'group'] as const;
export type ColumnName = (typeof columnNames)[number];

/** Words of the site with the number of records that have them: what corrections are sought in. */
export type WordList = readonly (readonly [word: string, records: number])[];

/** The key that decides in which piece of the word index a term stands. */
export const keyOf = (term: string): string => term.slice(0, KEY_LENGTH);
export const KEY_LENGTH = 3;
