// SPDX-License-Identifier: EUPL-1.2
import type { Field, SearchRecord } from '../index/search-record.ts';

interface PageParts {
  readonly type: string;
  readonly address: string;
  readonly title: string;
  readonly within?: string | null;
  readonly summary: string;
  /** Weight of the title's words; the summary has a small one. */
  readonly titleWeight?: number;
  readonly fields?: readonly Field[];
  readonly terms?: SearchRecord['terms'];
  readonly facets?: SearchRecord['facets'];
  readonly prior: number;
  /** False where it is named in passing: its title is no title. */
  readonly hasOwnPage?: boolean;
  readonly group?: string;
}

/** A page, or a part of one that has an address of its own. */
export function pageRecord({
  type,
  address,
  title,
  within = null,
  summary,
  titleWeight = 14,
  fields = [],
  terms = [],
  facets = {},
  prior,
  hasOwnPage = true,
  group = address,
}: PageParts): SearchRecord {
  return {
    card: { kind: 'pagina', address, title, type, within, summary },
    fields: [{ text: title, weight: titleWeight, title: hasOwnPage }, { text: summary, weight: 4 }, { text: type, weight: 4 }, ...fields],
    terms,
    facets: { tipo: [type, type], ...facets },
    prior,
    group,
  };
}
