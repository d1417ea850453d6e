// SPDX-License-Identifier: EUPL-1.2
import type { SourceDocument } from '../domain/document.ts';
import type { Dataset } from './dataset.ts';
import type { Located } from './parse-table.ts';

type LocatedList<T> = T extends readonly (infer Item)[] ? readonly Located<Item>[] : never;

/** The records of a data set with their places in the files: what the checks read. */
export type LocatedDataset = { readonly [Name in Exclude<keyof Dataset, 'tables' | 'documents'>]: LocatedList<Dataset[Name]> } & {
  readonly documents: readonly SourceDocument[];
  /** The numeral of each sentence figure as its extract writes it, by observation id. */
  readonly numerals: ReadonlyMap<string, string>;
  /** Names of the lists whose file could not be read whole: what refers to them is not checked against half a list. */
  readonly broken: ReadonlySet<string>;
};
