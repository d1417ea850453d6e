// SPDX-License-Identifier: EUPL-1.2
import { formsOf, straighten, type Form, type WrittenTerm } from './term-forms.ts';

/** A piece of a text: plain words, or the occurrence of a term. The pieces together are the text. */
export interface Segment {
  readonly text: string;
  readonly term: string | null;
}

/**
 * Cuts a text at the terms that it holds. `context` names what is known of the text (its document, its topic), which
 * decides between terms that are written alike.
 */
export type FindTerms = (text: string, context?: readonly string[]) => readonly Segment[];

interface Candidate extends Form {
  readonly term: WrittenTerm;
}

const WORD = /[\p{L}\p{N}]+/gu;
const firstWord = (text: string): string => /[\p{L}\p{N}]+/u.exec(text)?.[0].toLowerCase() ?? '';
/** Words between low quotation marks are a document's, not ours. */
const QUOTATION = /(«[^»]*»)/;

/** Makes the finder of some terms: the longest form wins, and only whole words count. */
export function createTermFinder(terms: readonly WrittenTerm[]): FindTerms {
  const candidates = terms.flatMap((term) => formsOf(term).map((form): Candidate => ({ ...form, term })));
  const byFirstWord = new Map(
    [...Map.groupBy(candidates, ({ text }) => firstWord(text))].map(([word, group]) => [
      word,
      group.toSorted((a, b) => b.text.length - a.text.length),
    ]),
  );

  const findAt = (text: string, at: number, word: string, context: readonly string[]): { readonly id: string; readonly end: number } | undefined => {
    const written = (byFirstWord.get(word.toLowerCase()) ?? []).filter((candidate) => standsAt(candidate, text, at));
    const longest = written.filter(({ text: form }) => form.length === written[0]?.text.length);
    const id = meantBy(longest, context);
    return id === undefined ? undefined : { id, end: at + (longest[0]?.text.length ?? 0) };
  };

  const cut = (text: string, context: readonly string[]): readonly Segment[] => {
    const straight = straighten(text);
    const segments: Segment[] = [];
    let done = 0;
    for (const { 0: word, index } of straight.matchAll(WORD)) {
      const found = index < done ? undefined : findAt(straight, index, word, context);
      if (!found) continue;
      if (index > done) segments.push({ text: text.slice(done, index), term: null });
      segments.push({ text: text.slice(index, found.end), term: found.id });
      done = found.end;
    }
    if (done < text.length) segments.push({ text: text.slice(done), term: null });
    return segments;
  };

  return (text, context = []) =>
    text
      .split(QUOTATION)
      .filter((part) => part !== '')
      .flatMap((part) => (part.startsWith('«') ? [{ text: part, term: null }] : cut(part, context)));
}

/** Whether a form stands at a place of the text as whole words. */
function standsAt({ text: form, exact }: Form, text: string, at: number): boolean {
  const there = text.slice(at, at + form.length);
  if (exact ? there !== form : there.toLowerCase() !== form.toLowerCase()) return false;
  return form.endsWith('.') || !/^[\p{L}\p{N}]/u.test(text.slice(at + form.length));
}

/** Of terms that are written alike, the one that the context tells; otherwise the one that needs no context; none when it is not clear. */
function meantBy(candidates: readonly Candidate[], context: readonly string[]): string | undefined {
  const told = distinct(candidates.filter(({ term }) => term.scope.some((place) => context.includes(place))));
  const free = distinct(candidates.filter(({ term }) => term.scope.length === 0));
  const [id, ...others] = told.length > 0 ? told : free;
  return others.length === 0 ? id : undefined;
}

const distinct = (candidates: readonly Candidate[]): readonly string[] => [...new Set(candidates.map(({ term }) => term.id))];
