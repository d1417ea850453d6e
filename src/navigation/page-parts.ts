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
