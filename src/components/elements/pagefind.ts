// SPDX-License-Identifier: EUPL-1.2

/** What the site uses of Pagefind's browser API, whose script is made after the build and so has no types. */
export interface Pagefind {
  /** `pageLength`: how much short pages are preferred, from 0 to 1. */
  options(options: { readonly ranking: { readonly pageLength: number } }): Promise<void>;
  filters(): Promise<FilterCounts>;
  search(query: string | null, options: { readonly filters: Readonly<Record<string, string>> }): Promise<PagefindSearch>;
}

export type FilterCounts = Readonly<Record<string, Readonly<Record<string, number>>>>;

export interface PagefindSearch {
  readonly results: readonly { data(): Promise<PagefindPage> }[];
  readonly filters: FilterCounts;
}

export interface PagefindPage {
  readonly url: string;
  readonly excerpt: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
}
