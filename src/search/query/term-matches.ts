// SPDX-License-Identifier: EUPL-1.2
import { KEY_LENGTH, keyOf, TITLE, type FormEntry, type Manifest, type TermEntry } from '../index/format.ts';
import { inflectionRoot } from '../text/inflections.ts';
import type { Alternative, Clause, SoughtTerm } from './clauses.ts';

/** How well each record satisfies a clause: 0 where it does not. */
export interface Matches {
  readonly impact: Float32Array;
  /** How near the nearest word found is to the one sought, from 0 to 1. */
  readonly nearness: number;
  /** Terms of the record's title that the clause covers; a synonym counts for less than one. */
  readonly title: Float32Array;
  readonly count: number;
}

/** Words that a typed beginning was completed to. */
export interface ClauseMatches extends Omit<Matches, 'nearness'> {
  readonly clause: Clause;
  readonly completed: readonly string[];
  /** True where the word itself was not found, only relatives of it: `pensioni` for `pensionati`. */
  readonly relativesOnly: boolean;
  /** Synonyms that found something. */
  readonly synonyms: readonly string[];
}

/** Reads a piece of the word index. */
export type ReadTerms = (piece: number) => Promise<readonly TermEntry[]>;

const COMPLETION_WEIGHT = 0.6;
const MAX_COMPLETIONS = 30;
/** What a word of the same stem counts that is not an inflection: `licenza` for `licenziati`. */
const RELATIVE = 0.7;
const MAX_PIECES = 4;
/** Ids begin with their number in the index: no number is the beginning of one. */
const ID = /[a-z]-/;

/** The records that satisfy a clause. `open`: its last word may still be being typed. */
export async function matchClause(clause: Clause, manifest: Manifest, read: ReadTerms, open: boolean): Promise<ClauseMatches> {
  const impact = new Float32Array(manifest.records);
  const title = new Float32Array(manifest.records);
  const completed: string[] = [];
  const synonyms: string[] = [];
  let [nearness, count] = [0, 0];
  for (const alternative of clause.alternatives) {
    if (alternative.onlyIfNothingElse && synonyms.length === 0 && count > 0) continue;
    const found = await matchAlternative(alternative, manifest, read, open, clause.start === 0, completed);
    if (alternative.synonym === null) nearness = Math.max(nearness, found.nearness);
    if (found.count === 0) continue;
    if (alternative.synonym !== null) synonyms.push(alternative.synonym);
    for (let record = 0; record < impact.length; record++) {
      const worth = (found.impact[record] ?? 0) * alternative.weight;
      if (worth === 0) continue;
      const before = impact[record] ?? 0;
      if (before === 0) count++;
      if (worth > before) impact[record] = worth;
      title[record] = Math.max(title[record] ?? 0, (found.title[record] ?? 0) * alternative.weight);
    }
  }
  const relativesOnly = nearness === RELATIVE && synonyms.length === 0;
  return { clause, impact, title, completed, relativesOnly, synonyms, count };
}

async function matchAlternative(
  alternative: Alternative,
  manifest: Manifest,
  read: ReadTerms,
  open: boolean,
  alone: boolean,
  completed: string[],
): Promise<Matches> {
  const lists = await Promise.all(
    alternative.terms.map((term) =>
      alternative.synonym === null ? matchTerm(term, manifest, read, open, alone, completed) : matchWord(term, manifest, read),
    ),
  );
  const [first, ...others] = lists;
  if (!first) return { impact: new Float32Array(manifest.records), title: new Float32Array(manifest.records), nearness: 0, count: 0 };
  if (others.length === 0) return first;
  const nearness = Math.min(...lists.map((list) => list.nearness));
  if (lists.some((list) => list.count === 0)) return { ...first, nearness, count: 0 };
  const impact = new Float32Array(manifest.records);
  const title = new Float32Array(manifest.records);
  let count = 0;
  for (let record = 0; record < impact.length; record++) {
    let [sum, inTitle] = [0, 0];
    for (const list of lists) {
      const worth = list.impact[record] ?? 0;
      if (worth === 0) {
        sum = 0;
        break;
      }
      sum += worth;
      inTitle += list.title[record] ?? 0;
    }
    if (sum === 0) continue;
    impact[record] = sum / lists.length;
    title[record] = inTitle;
    count++;
  }
  return { impact, title, nearness, count };
}

async function matchTerm(
  sought: SoughtTerm,
  manifest: Manifest,
  read: ReadTerms,
  open: boolean,
  alone: boolean,
  completed: string[],
): Promise<Matches> {
  const impact = new Float32Array(manifest.records);
  const title = new Float32Array(manifest.records);
  const entries = await entriesNear(sought, manifest, read);
  const [, ...forms] = manifest.namesakes.includes(sought.form) ? [] : (entries.find(([stem]) => stem === sought.term) ?? []);
  const akin = forms.filter(([form]) => likeness(sought, form) > 0);
  let nearness = Math.max(0, ...akin.map(([form]) => likeness(sought, form)));
  let count = 0;
  for (const form of akin) count += addPostings(form, likeness(sought, form[0]), impact, title);
  if (open || !akin.some(([form]) => form === sought.form)) {
    const longer = completionsOf(sought, entries, open && !alone ? 2 : 3);
    for (const form of longer.slice(0, MAX_COMPLETIONS)) count += addPostings(form, COMPLETION_WEIGHT, impact, title);
    nearness = Math.max(nearness, longer.length > 0 && akin.length === 0 ? COMPLETION_WEIGHT : 0);
    if (akin.length === 0) completed.push(...longer.slice(0, 3).map(([form]) => form));
  }
  return { impact, title, nearness, count };
}

/**
 * A word and its inflections only. What stands for the word asked does not stand for its own relatives, nor is it the
 * beginning of a longer one: `donne` finds `lavoratrici`, not every `lavoro`.
 */
async function matchWord(sought: SoughtTerm, manifest: Manifest, read: ReadTerms): Promise<Matches> {
  const impact = new Float32Array(manifest.records);
  const title = new Float32Array(manifest.records);
  const [, ...forms] = (await entriesNear(sought, manifest, read)).find(([stem]) => stem === sought.term) ?? [];
  let count = 0;
  for (const form of forms) {
    const worth = likeness(sought, form[0]);
    if (worth > RELATIVE) count += addPostings(form, worth, impact, title);
  }
  return { impact, title, nearness: 1, count };
}

/**
 * How near a word of the same stem is to the one sought: itself, its plural or feminine, a relative (`occupati`,
 * `occupazione`). A word that ends in a consonant is foreign or an acronym: it has no forms but a plural.
 */
function likeness({ form, kind }: SoughtTerm, other: string): number {
  if (kind !== 'word' || form === other) return 1;
  if (/[^aeiou]$/.test(other)) return form === `${other}s` || other === `${form}s` ? 0.95 : 0;
  return inflectionRoot(form) === inflectionRoot(other) ? 0.95 : RELATIVE;
}

/** The entries that begin like a term: three letters decide the piece. */
async function entriesNear({ term, form }: SoughtTerm, manifest: Manifest, read: ReadTerms): Promise<readonly TermEntry[]> {
  const first = pieceOf(form, manifest);
  // Two letters do not decide it: what begins so may go on over the next pieces.
  const last = form.length < KEY_LENGTH ? Math.min(first + MAX_PIECES - 1, pieceOf(`${form}zz`, manifest)) : first;
  const range = Array.from({ length: last - first + 1 }, (_, step) => first + step);
  const pieces = [...new Set([pieceOf(term, manifest), ...range])].filter((piece) => piece >= 0);
  return (await Promise.all(pieces.map(read))).flat();
}

function pieceOf(term: string, { termKeys }: Manifest): number {
  const key = keyOf(term);
  let low = 0;
  let high = termKeys.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((termKeys[middle] ?? '') <= key) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** Words that a typed beginning may become: at least three letters or figures of it, or two after other words, the commonest first. */
function completionsOf({ term, form, kind }: SoughtTerm, entries: readonly TermEntry[], shortest: number): readonly FormEntry[] {
  if (kind === 'code' || form.length < shortest) return [];
  const start = kind === 'numeral' ? term : form;
  return entries
    .flatMap(([, ...forms]) =>
      forms.filter(([other]) => other.length > start.length && other.startsWith(start) && !(kind === 'numeral' && ID.test(other))),
    )
    .toSorted((a, b) => sizeOf(b) - sizeOf(a));
}

const sizeOf = ([, ...postings]: FormEntry): number => postings.reduce((sum, { length }) => sum + length - 1, 0);

/** Adds the records of a word to those found; says how many were not among them. */
function addPostings([, ...postings]: FormEntry, weight: number, impact: Float32Array, title: Float32Array): number {
  let added = 0;
  for (const posting of postings) {
    const marked = posting[0] ?? 0;
    const worth = (marked % TITLE) * weight;
    let record = 0;
    for (let at = 1; at < posting.length; at++) {
      record += posting[at] ?? 0;
      const before = impact[record] ?? 0;
      if (before === 0 && worth > 0) added++;
      if (worth > before) impact[record] = worth;
      if (marked >= TITLE) title[record] = Math.max(title[record] ?? 0, weight);
    }
  }
  return added;
}
