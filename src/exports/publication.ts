// SPDX-License-Identifier: EUPL-1.2
import type { Atlas } from '../atlas/atlas.ts';
import { lastVerified } from '../atlas/last-verified.ts';
import type { ReportAddress } from '../citation/error-report.ts';

/** What the published files say of themselves besides their rows. */
export interface Publication {
  /** Address of the site's root, with a slash at the end. */
  readonly root: string;
  /** Version of the site, as citations name it. */
  readonly release: string;
  /** Day on which the figures were last held against their documents; null before the first time. No clock: the same data give the same day. */
  readonly modified: string | null;
  /** Where readers report errors, an e-mail address or that of a form; null when the publisher takes no reports. */
  readonly contact: ReportAddress | null;
  /** The documents that the figures come from; a date is as precise as the document states it. */
  readonly sources: readonly { readonly title: string; readonly date: string | null }[];
}

/** The publication of an atlas at an address, under a release, with where to report its errors. */
export function describePublication(atlas: Atlas, root: string, release: string, contact: ReportAddress | null): Publication {
  return {
    root,
    release,
    modified: lastVerified(atlas.documents),
    contact,
    sources: atlas.documents.map(({ title, date }) => ({ title, date })),
  };
}

export const publicationTitle = 'Atlante dei piani per il lavoro';

export const publicationDescription =
  'Le cifre dei piani di politica attiva del lavoro di ANPAL Servizi e di ciò che ne è venuto, ciascuna con il documento e le righe che la dichiarano.';

/** What the licence of the data is called. */
export const licenceName = 'CC BY 4.0';

/** The licence of the data: its name, and the address of its text. */
export const licence = {
  name: licenceName,
  title: 'Creative Commons Attribuzione 4.0 Internazionale',
  address: 'https://creativecommons.org/licenses/by/4.0/',
} as const;
