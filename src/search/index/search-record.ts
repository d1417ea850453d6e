// SPDX-License-Identifier: EUPL-1.2
import type { FacetName, ResultCard } from './format.ts';

/** A text of a record: how much its words count (1 to 31), and whether they are the record's title. */
export interface Field {
  readonly text: string;
  readonly weight: number;
  readonly title?: boolean;
}

/** Something that a search can find. */
export interface SearchRecord {
  readonly card: ResultCard;
  readonly fields: readonly Field[];
  /** Terms that no text gives: the exact value, the code of an objective. */
  readonly terms: readonly { readonly term: string; readonly weight: number; readonly title?: boolean }[];
  /** Values of the facets, each as key and label. */
  readonly facets: Readonly<Partial<Record<FacetName, readonly [key: string, label: string]>>>;
  /** How much the record is worth by itself, 0 to 30. */
  readonly prior: number;
  /** Results of one group do not crowd out the others. */
  readonly group: string;
}
