// SPDX-License-Identifier: EUPL-1.2
import type { Atlas } from '../atlas/atlas.ts';
import type { ReportAddress } from '../citation/error-report.ts';
import { concordanceSkos } from './concordance-skos.ts';
import type { ReleaseRecord } from '../domain/release-record.ts';
import { toAtom } from './atom-feed.ts';
import { textFile, type Download } from './download.ts';
import { downloads } from './downloads.ts';
import { territoryTables } from './observation-tables.ts';
import { describePublication, type Publication } from './publication.ts';
import type { PublishedTable } from './published-table.ts';
import { publishedTables } from './tables.ts';

/** What `/dati/` publishes: the tables, and every file, its index last. */
export interface PublishedFiles {
  readonly publication: Publication;
  readonly tables: readonly PublishedTable[];
  readonly files: readonly Download[];
}

/**
 * Every file of `/dati/`.
 * @param root published address of the site's root, for the files that name things by their full address
 * @param release version of the site, as citations name it
 * @param contact where readers report errors; null when the publisher takes no reports
 * @param releases what each release changed, the newest first
 */
export async function publishFiles(
  atlas: Atlas,
  root: string,
  release: string,
  contact: ReportAddress | null,
  releases: readonly ReleaseRecord[],
): Promise<PublishedFiles> {
  const publication = describePublication(atlas, root, release, contact);
  const tables = publishedTables(atlas);
  const feed = textFile('novita.atom', 'application/atom+xml', toAtom(releases, publication));
  const files = await downloads({ tables, territories: territoryTables(atlas), publication, others: [...concordanceSkos(atlas, root), feed] });
  return { publication, tables, files };
}
