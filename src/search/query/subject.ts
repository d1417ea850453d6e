// SPDX-License-Identifier: EUPL-1.2
import type { FacetName, Manifest } from '../index/format.ts';
import { tokensOf } from '../text/tokens.ts';
import { isAskingVerb } from '../text/verb-forms.ts';
import type { Alternative, Clause } from './clauses.ts';

/** Whether a part of a question says what is asked, rather than where, when, of which measure, or what happened to it. */
export function subjectTest(facets: Manifest['facets']): (clause: Clause) => boolean {
  const termsOf = (...names: readonly FacetName[]): ReadonlySet<string> =>
    new Set(names.flatMap((name) => facets[name].flatMap(([, label]) => tokensOf(label).map(({ term }) => term))));
  const places = termsOf('territorio');
  const others = termsOf('misura', 'periodo', 'documento');
  // `pugliese` stands for a place, while `soldi`, which stands for the measure of resources, is what is asked.
  const narrows = ({ terms, synonym }: Alternative): boolean => terms.every(({ term }) => places.has(term) || (synonym === null && others.has(term)));
  return ({ text, alternatives }) => !isAskingVerb(text) && !alternatives.some(narrows);
}
