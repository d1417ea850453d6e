// SPDX-License-Identifier: EUPL-1.2
import { indexAtlas, type AtlasLists } from '../src/atlas/atlas.ts';
import type { ReportAddress } from '../src/citation/error-report.ts';
import { release } from '../src/citation/release.ts';
import { apiFiles } from '../src/exports/api.ts';
import { describePublication } from '../src/exports/publication.ts';
import { writeFiles } from './many-files.ts';

/**
 * Writes `/api/v1/` into a built site. One small file a thing: as routes of the site they would cost more than its pages.
 * @param root published address of the site's root, with a slash at the end
 * @param contact where readers report errors; null when the publisher takes no reports
 * @returns how many files were written
 */
export async function writeApi(lists: AtlasLists, site: string, root: string, contact: ReportAddress | null): Promise<number> {
  const atlas = indexAtlas(lists);
  const files = apiFiles(atlas, describePublication(atlas, root, release, contact));
  await writeFiles(
    site,
    files.map(({ name, bytes }) => ({ path: `api/v1/${name}`, bytes })),
  );
  return files.length;
}
