// SPDX-License-Identifier: EUPL-1.2

/** A page of the site, or a figure of it, as others cite it. The day of access is left to who cites. */
export interface CitedWork {
  /** Key of the reference: letters, digits and hyphens. */
  readonly key: string;
  readonly title: string;
  /** Absolute address. */
  readonly url: string;
  readonly release: string;
  /** Where the document states it, when one figure is cited: `Rapporto sui risultati 2019, riga 291`. */
  readonly place?: string;
}

const SITE = 'Atlante dei piani per il lavoro';

/** One line to paste into a text. */
export const toCitationText = ({ title, url, release, place }: CitedWork): string =>
  `«${title}»${place === undefined ? '' : ` (${place})`}, in ${SITE}, versione ${release}, ${url} (consultato il …).`;

/**
 * An entry of BibTeX, type `misc`. Characters that TeX reads as commands are escaped; letters with accents stay as they are,
 * in UTF-8. The title stands in two pairs of braces: styles that lower titles would spoil names and acronyms.
 */
export function toBibtex({ key, title, url, release, place }: CitedWork): string {
  const fields = {
    title: `{${escapeTex(title)}}`,
    howpublished: SITE,
    version: release,
    url,
    ...(place === undefined ? {} : { note: escapeTex(place) }),
    language: 'italian',
  };
  const lines = Object.entries(fields).map(([name, value]) => `  ${name} = {${value}},`);
  return [`@misc{${key},`, ...lines, '}'].join('\n');
}

/** An item of CSL-JSON 1.0, which reference managers import. */
export const toCslItem = ({ key, title, url, release, place }: CitedWork): object => ({
  id: key,
  type: 'webpage',
  title,
  'container-title': SITE,
  version: release,
  URL: url,
  language: 'it',
  ...(place === undefined ? {} : { note: place }),
});

/** A format for programs that keep references: the ending of its files, and what readers call it. */
export interface CitationFormat {
  readonly ending: string;
  readonly name: string;
  readonly mediaType: string;
  /** A file with a reference a work. */
  readonly write: (works: readonly CitedWork[]) => string;
}

export const citationFormats: readonly CitationFormat[] = [
  { ending: 'bib', name: 'BibTeX', mediaType: 'application/x-bibtex', write: (works) => works.map(toBibtex).join('\n\n') },
  {
    ending: 'csl.json',
    name: 'CSL-JSON',
    mediaType: 'application/vnd.citationstyles.csl+json',
    write: (works) => JSON.stringify(works.map(toCslItem), null, 2),
  },
];

const TEX_NAMES: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '€': '\\texteuro{}',
  '\u00a0': '~',
};

const escapeTex = (text: string): string => text.replace(/[\\~^#$%&_{}€\u00a0]/g, (character) => TEX_NAMES[character] ?? `\\${character}`);
