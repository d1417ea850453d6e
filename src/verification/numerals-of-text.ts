// SPDX-License-Identifier: EUPL-1.2
import { numeralsIn } from '../domain/numeral.ts';
import type { SourceText } from './source-text.ts';

/** A numeral of a document: digits, or a word that counts (`tre`, `quattromila`). */
export interface TextNumeral {
  readonly line: number;
  /** Offset in the line. */
  readonly start: number;
  /** The word that holds it, without the punctuation around it. */
  readonly word: string;
}

const DIGITS = /\d+(?:[.,]\d+)*/g;
const WORD = /\S+/g;
const AROUND = /^[^\p{L}\p{N}€%]+|[^\p{L}\p{N}€%°]+$/gu;

/**
 * Every numeral of a text. The articles `un`, `uno`, `una` are left out: they are numerals only where a figure claims
 * them.
 */
export function numeralsOfText(source: SourceText): readonly TextNumeral[] {
  return source.lines.flatMap((text, index) =>
    [...text.matchAll(WORD)].flatMap(({ 0: held, index: offset }) =>
      offsetsIn(held).map((start): TextNumeral => ({ line: index + 1, start: offset + start, word: held.replace(AROUND, '') })),
    ),
  );
}

function offsetsIn(word: string): readonly number[] {
  const digits = [...word.matchAll(DIGITS)].map(({ index }) => index);
  const words = numeralsIn(word)
    .filter(({ text, number }) => !/\d/.test(text) && number.value !== '1')
    .map(({ index }) => index);
  return [...digits, ...words];
}
