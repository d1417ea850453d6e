// SPDX-License-Identifier: EUPL-1.2

/** A step of the breadcrumb; its path is relative to the site's root. */
export interface Crumb {
  readonly label: string;
  readonly path: string;
}

/** A section of a page, as its index shows it. */
export interface IndexEntry {
  readonly id: string;
  readonly label: string;
}

export const home: Crumb = { label: 'Inizio', path: '' };

/** The id of what the mark of some quality notes opens: figures with the same notes share it. `nq-0001`, `nq-0007` → `nota-0001-0007`. */
export const noteMarkId = (notes: readonly string[]): string => `nota-${notes.map((id) => id.replace('nq-', '')).join('-')}`;
