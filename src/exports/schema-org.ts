// SPDX-License-Identifier: EUPL-1.2
import type { Download } from './download.ts';
import { licence, publicationTitle, type Publication } from './publication.ts';

/** What a page of `/dati/` offers, as search engines for data sets read it. */
export interface DescribedDataset {
  readonly name: string;
  readonly description: string;
  /** Address of the page, from the site's root. */
  readonly path: string;
  readonly files: readonly Download[];
  readonly variables: readonly string[];
}

/**
 * A schema.org `Dataset`, as text of a JSON-LD block: nothing in it that the page does not show.
 * `<` is written as an escape, so that no value can end the block.
 */
export function toSchemaOrg({ name, description, path, files, variables }: DescribedDataset, publication: Publication): string {
  const { root, release, modified, sources } = publication;
  const dataset = {
    '@context': 'https://schema.org/',
    '@type': 'Dataset',
    '@id': `${root}${path}#dataset`,
    name,
    description,
    url: `${root}${path}`,
    version: release,
    ...(modified === null ? {} : { dateModified: modified }),
    license: licence.address,
    inLanguage: 'it',
    isAccessibleForFree: true,
    creator: { '@type': 'Organization', name: publicationTitle, url: root },
    includedInDataCatalog: { '@type': 'DataCatalog', name: publicationTitle, url: `${root}dati/` },
    isBasedOn: sources.map(({ title }) => title),
    variableMeasured: variables,
    distribution: files.map((file) => ({
      '@type': 'DataDownload',
      name: file.name,
      contentUrl: `${root}dati/${file.name}`,
      encodingFormat: file.mediaType.split(';')[0],
      contentSize: `${file.bytes.length} B`,
    })),
  };
  return JSON.stringify(dataset).replaceAll('<', '\\u003c');
}
