// SPDX-License-Identifier: EUPL-1.2
import { parseNumberWord } from '../../domain/number-word.ts';
import { withoutIdleZeros } from '../text/number.ts';
import { numberedPartsOf } from '../text/numbered-parts.ts';
import type { Token } from '../text/tokens.ts';
import type { SynonymFinder } from './synonym-finder.ts';

/** One way to satisfy a clause: all its terms. */
export interface Alternative {
  readonly terms: readonly SoughtTerm[];
  /** 1 for what was asked, less for what stands for it. */
  readonly weight: number;
  /** The synonym that it is, as readers are shown it; null for what was asked. */
  readonly synonym: string | null;
  /** Sought only when what stands before it finds nothing. */
  readonly onlyIfNothingElse?: boolean;
}

export interface SoughtTerm {
  readonly term: string;
  readonly form: string;
  readonly kind: Token['kind'];
}

/** A part of a query that results must satisfy in one of several ways. */
export interface Clause {
  readonly text: string;
  /** Positions of its tokens in the query. */
  readonly start: number;
  readonly length: number;
  readonly alternatives: readonly Alternative[];
}

const SYNONYM_WEIGHT = 0.8;
/** Less than a synonym: the words of a phrase that no text has are together by chance. */
const FOREIGN_WEIGHT = 0.5;
const MAGNITUDES: Readonly<Record<string, number>> = { mila: 1e3, milione: 1e6, milioni: 1e6, mln: 1e6, miliardo: 1e9, miliardi: 1e9, mld: 1e9 };

/** Parts that the site has every number of: `linea 23` is no line that happens to stand near a 23. */
const NUMBERED_BY_PLANS = /^(?:linea|sezione|missione|asse)\d/;

/** The clauses of a query, in order. Pure. */
export function clausesOf(tokens: readonly Token[], findSynonyms: SynonymFinder): readonly Clause[] {
  const parts = new Map(numberedPartsOf(tokens).map((part) => [part.start, part]));
  const clauses: Clause[] = [];
  for (let start = 0; start < tokens.length;) {
    const token = tokens[start];
    if (!token) break;
    const part = parts.get(start);
    const amount = amountAt(tokens, start);
    const synonyms = findSynonyms(tokens, start);
    let length = 1;
    let alternatives: readonly Alternative[];
    if (part && part.length > (synonyms?.length ?? 0)) {
      length = part.length;
      alternatives = [
        asked([codeTerm(part.term)]),
        ...(NUMBERED_BY_PLANS.test(part.term)
          ? []
          : [{ ...weaker(partFallback(part.term, tokens.slice(start, start + length)), 0.6), onlyIfNothingElse: true }]),
      ];
    } else if (amount) {
      length = 2;
      alternatives = amount;
    } else {
      length = synonyms?.length ?? 1;
      alternatives = [
        ...(length > 1 ? [weaker(tokens.slice(start, start + length).map(soughtTerm), synonyms?.isForeign ? FOREIGN_WEIGHT : 1)] : readingsOf(token)),
        ...(synonyms?.others.map(({ text, tokens: phrase }) => ({ terms: phrase.map(soughtTerm), weight: SYNONYM_WEIGHT, synonym: text })) ?? []),
      ];
    }
    const text = tokens.slice(start, start + length).map(({ form }) => form);
    clauses.push({ text: text.join(' '), start, length, alternatives });
    start += length;
  }
  return clauses;
}

const soughtTerm = ({ term, form, kind }: Token): SoughtTerm => ({ term, form, kind });
const codeTerm = (term: string): SoughtTerm => ({ term, form: term, kind: 'code' });
const asked = (terms: readonly SoughtTerm[]): Alternative => ({ terms, weight: 1, synonym: null });
const weaker = (terms: readonly SoughtTerm[], weight: number): Alternative => ({ terms, weight, synonym: null });

/** `obiettivo 5.4` may be printed as `5.4` alone; a date may be known by its month. */
function partFallback(part: string, tokens: readonly Token[]): readonly SoughtTerm[] {
  const kept = part.startsWith('ob') ? tokens.slice(-1) : tokens.length === 3 ? tokens.slice(1) : tokens;
  return kept.map(soughtTerm);
}

function readingsOf(token: Token): readonly Alternative[] {
  const number = token.kind === 'word' ? parseNumberWord(token.form) : undefined;
  return [
    ...(token.percent ? [asked([codeTerm(`${token.term}%`)])] : []),
    token.percent ? weaker([soughtTerm(token)], 0.8) : asked([soughtTerm(token)]),
    ...token.readings.map((term) => weaker([{ ...soughtTerm(token), term }], 0.95)),
    ...(number === undefined ? [] : [weaker([{ term: String(number), form: String(number), kind: 'numeral' }], 0.9)]),
  ];
}

/** `164 milioni`, `3 mila`: the exact amount, or for millions the amounts that round to it. */
function amountAt(tokens: readonly Token[], start: number): readonly Alternative[] | undefined {
  const [number, magnitude] = [tokens[start], MAGNITUDES[tokens[start + 1]?.form ?? '']];
  if (number?.kind !== 'numeral' || magnitude === undefined) return undefined;
  const value = Number(number.term) * magnitude;
  if (!Number.isFinite(value)) return undefined;
  const exact = withoutIdleZeros(String(value));
  return [
    asked([{ term: exact, form: exact, kind: 'code' }]),
    ...(value >= 1e6 ? [weaker([codeTerm(`${value / 1e6}mln`)], 0.95)] : []),
    weaker([soughtTerm(number), soughtTerm(tokens[start + 1] as Token)], 0.5),
  ];
}
