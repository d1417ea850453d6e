// SPDX-License-Identifier: EUPL-1.2
import { slugOf } from '../../domain/slug.ts';
import { facetNames, type FacetName, type Manifest } from '../index/format.ts';
import { fold } from '../text/fold.ts';
import { readingsOfNumeral } from '../text/number.ts';
import { tokensOf } from '../text/tokens.ts';

/** A condition on the value of a figure: `>1000`. */
export interface Comparison {
  readonly sign: '>' | '>=' | '<' | '<=';
  readonly value: number;
}

/** What a query says besides its words. */
export interface Operators {
  /** The query without them. */
  readonly words: string;
  /** Accepted values of a facet, by their position in the manifest's list (from 1). */
  readonly facets: ReadonlyMap<FacetName, ReadonlySet<number>>;
  readonly comparisons: readonly Comparison[];
  /** Operators whose value nothing has, as typed. */
  readonly unknown: readonly string[];
}

const ALIASES: Readonly<Record<string, FacetName>> = { regione: 'territorio', anno: 'periodo', misure: 'misura' };
const OPERATOR = /(?<![\p{L}\d])([\p{L}]+):(?:"([^"]*)"|«([^»]*)»|([^\s"]+))/gu;
const COMPARISON = /(?<!\S)([<>]=?)\s*(\d[\d.,]*)(?!\S)/g;

/** Takes the operators out of a query: `territorio:puglia`, `programma:"PO 2017-2020"`, `>1000`. */
export function operatorsOf(query: string, labels: Manifest['facets']): Operators {
  const facets = new Map<FacetName, ReadonlySet<number>>();
  const comparisons: Comparison[] = [];
  const unknown: string[] = [];
  const words = query
    .replace(OPERATOR, (whole, name: string, ...values: (string | undefined)[]) => {
      const facet = facetCalled(name);
      if (facet === undefined) return whole;
      const accepted = valuesCalled(values.slice(0, 3).find((value) => value !== undefined) ?? '', labels[facet]);
      if (accepted.size === 0) unknown.push(whole.trim());
      facets.set(facet, new Set([...(facets.get(facet) ?? []), ...accepted]));
      return ' ';
    })
    .replace(COMPARISON, (_, sign: Comparison['sign'], numeral: string) => {
      comparisons.push({ sign, value: Number(readingsOfNumeral(numeral.replace(/[.,]$/, ''))[0]) });
      return ' ';
    });
  return { words, facets, comparisons, unknown };
}

function facetCalled(name: string): FacetName | undefined {
  const folded = fold(name);
  return ALIASES[folded] ?? facetNames.find((facet) => facet === folded);
}

/** The values whose key or label is the one given, or else those whose label has all its words. */
export function valuesCalled(value: string, labels: readonly (readonly [key: string, label: string])[]): ReadonlySet<number> {
  const exact = labels.flatMap(([key, label], position) =>
    key === value || slugOf(key) === slugOf(value) || slugOf(label) === slugOf(value) ? [position + 1] : [],
  );
  if (exact.length > 0) return new Set(exact);
  const wanted = tokensOf(value).map(({ term }) => term);
  if (wanted.length === 0) return new Set();
  return new Set(
    labels.flatMap(([key, label], position) => {
      const had = new Set(tokensOf(`${label} ${key.replace(/[-/]/g, ' ')}`).map(({ term }) => term));
      return wanted.every((term) => had.has(term)) ? [position + 1] : [];
    }),
  );
}

export const satisfies = (value: number, { sign, value: limit }: Comparison): boolean =>
  sign === '>' ? value > limit : sign === '>=' ? value >= limit : sign === '<' ? value < limit : value <= limit;
