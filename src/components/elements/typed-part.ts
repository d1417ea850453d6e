// SPDX-License-Identifier: EUPL-1.2
import { fold } from '../../search/text/fold.ts';

/** A part of a question as it was typed, and the question without it or with another word in its place. */
export interface TypedPart {
  readonly text: string;
  replacedBy(other: string): string;
}

/**
 * Where a question has some words, as the search knows them: folded, without the little words between them
 * (`identita` for «identità», `agenzia entrate` for «agenzia delle entrate»). What is not found stands for itself.
 */
export function typedPart(query: string, words: string): TypedPart {
  const folded = fold(query);
  const parts = fold(words).split(' ').map(escapeRegExp);
  const place = new RegExp(String.raw`(?<![\p{L}\d])` + parts.join(String.raw`[^\p{L}\d](?:.*?[^\p{L}\d])??`), 'u').exec(folded);
  // Where folding changes the length, the place found is not the place typed.
  if (!place || folded.length !== query.length) return { text: words, replacedBy: () => query };
  const [start, end] = [place.index, place.index + place[0].length];
  return {
    text: query.slice(start, end),
    replacedBy: (other) => `${query.slice(0, start)}${other}${query.slice(end)}`.replace(/\s+/g, ' ').trim(),
  };
}

const escapeRegExp = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
