// SPDX-License-Identifier: EUPL-1.2
import { stemmer } from '@orama/stemmers/italian';
import { fold } from './fold.ts';
import { idTerm } from './id-term.ts';
import { readingsOfNumeral } from './number.ts';
import { stopWords } from './stop-words.ts';

/** A word or numeral of a text. */
export interface Token {
  /** As typed, folded: what prefixes and corrections are sought in. */
  readonly form: string;
  /** What the index knows it by: the stem of a word, the likeliest reading of a numeral. */
  readonly term: string;
  /** Other readings of a numeral. */
  readonly readings: readonly string[];
  readonly kind: 'word' | 'numeral' | 'code';
  /** A numeral with its sign: `32,8%`. */
  readonly percent?: boolean;
}

const ELIDED = /^(?:gl|dell|all|dall|nell|sull|coll|quell|quest|un|l|d|c|quant|cos)$/;
const DOTTED_ACRONYM = /(?<![a-z0-9])(?:[a-z]{1,3}\.){2,}(?:[a-z]{1,3}(?![a-z]))?/g;
/** In order: id of a figure or statement, dates, code of a spending programme (`180 N`), numeral, code that begins with letters, letters with a bar or an ampersand, word. */
const TOKEN = new RegExp(
  [
    String.raw`[a-z]+(?:-[a-z]+)*(?:-\d{4}){1,2}-(?:e\d{4,}|(?!(?:19|20)\d\d(?!\d))\d{4,})`,
    String.raw`\d{1,2}[/.-]\d{1,2}[/.-]\d{4}(?![\d/])`,
    String.raw`\d{4}-\d{2}-\d{2}(?!\d)`,
    String.raw`\d{3} [nt](?![a-z'.°])`,
    String.raw`\d+(?:[.,/]\d+)*(?:[a-z](?![a-z])|\s?%)?`,
    String.raw`(?<![a-z])(?!n\d)[a-z]{1,3}\d+(?:\.\d+)*(?![a-z\d])`,
    String.raw`(?<![a-z])[a-z]\s?[/&]\s?[a-z](?![a-z])`,
    `[a-z]+'?`,
  ].join('|'),
  'g',
);
const DATE = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/;
/** `15-16 ottobre 2019`: known by its last day. */
const DAYS = /(?<!\d)\d{1,2}\s?[-–e]\s?(?=\d{1,2}°? [a-z]+ \d{4})/g;

/** The words and numerals of a text that count, in order; the same for what is indexed and for what is asked. */
export function tokensOf(text: string): readonly Token[] {
  const folded = fold(text)
    .replace(DOTTED_ACRONYM, (acronym) => acronym.replaceAll('.', ''))
    .replace(DAYS, '')
    .replace(/€/g, ' euro ');
  return [...folded.matchAll(TOKEN)].flatMap(([found]) => tokenOf(found) ?? []);
}

function tokenOf(found: string): Token | undefined {
  const date = DATE.exec(found);
  if (date) return code(isoDate(date[3] ?? '', date[2] ?? '', date[1] ?? ''));
  if (/^\d{4}-/.test(found) || /^[a-z].*\d$/.test(found)) return code(idTerm(found));
  if (/^\d/.test(found)) {
    if (/[a-z]$/.test(found)) return code(found.replace(' ', ''));
    const form = found.replace(/\s?%$/, '');
    const [term = form, ...readings] = readingsOfNumeral(form);
    return { form, term, readings, kind: 'numeral', ...(form === found ? {} : { percent: true }) };
  }
  if (/[/&]/.test(found)) return code(found.replace(/\s?[/&]\s?/, '/'));
  const word = found.replace(/'$/, '');
  if (stopWords.has(word) || word.length < 2 || (word !== found && ELIDED.test(word))) return undefined;
  return wordToken(word);
}

/** A word by itself, already folded. */
export const wordToken = (word: string): Token => ({ form: word, term: stemmer(word), readings: [], kind: 'word' });

const code = (term: string): Token => ({ form: term, term, readings: [], kind: 'code' });

export const isoDate = (year: string, month: string, day: string): string => `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
