// SPDX-License-Identifier: EUPL-1.2
import type { Relation, Verdict } from '../domain/reconciliation.ts';
import { evaluate, type Expression } from './expression.ts';

export interface Judgement {
  readonly expected: string;
  readonly computed: string;
  /** Computed minus expected. */
  readonly difference: string;
  readonly verdict: Verdict;
}

/** Digits kept of a quotient, far beyond any printed rounding. */
const DIGITS = 6;

/**
 * Holds what a document states against what its figures give.
 * @param tolerance how far they may be apart because of rounding in print, as a decimal string
 */
export function judgeRule(
  expected: Expression,
  relation: Relation,
  computed: Expression,
  tolerance: string,
  valueOf: (figure: string) => string,
): Judgement {
  const [stated, given] = [evaluate(expected, valueOf), evaluate(computed, valueOf)];
  const difference = given.minus(stated);
  const holds = relation === '=' ? difference.eq(0) : relation === '>=' ? difference.lte(0) : relation === '<=' ? difference.gte(0) : false;
  const verdict: Verdict =
    relation === 'manca-una-parte' || relation === 'non-confrontabile'
      ? relation
      : holds
        ? 'corrisponde'
        : difference.abs().lte(tolerance)
          ? 'entro-arrotondamento'
          : 'contraddizione';
  const text = (value: typeof stated): string => value.round(DIGITS).toFixed();
  return { expected: text(stated), computed: text(given), difference: text(difference), verdict };
}
