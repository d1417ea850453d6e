// SPDX-License-Identifier: EUPL-1.2
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { settleSearchFilters } from './settle-search-filters.ts';

/**
 * Indexes the pages of a built site and writes Pagefind's files beside them.
 * @returns how many pages were indexed
 * @throws Error when Pagefind reports errors or finds nothing to index
 */
export async function buildSearchIndex(site: string): Promise<number> {
  try {
    const { index, errors } = await createIndex({ forceLanguage: 'it' });
    if (!index) throw new Error(`Pagefind: ${errors.join('; ')}`);
    const added = await index.addDirectory({ path: site });
    if (added.errors.length > 0 || added.page_count === 0) throw new Error(`Pagefind: ${added.errors.join('; ') || 'nessuna pagina da indicizzare'}`);
    const folder = join(site, 'pagefind');
    const written = await index.writeFiles({ outputPath: folder });
    if (written.errors.length > 0) throw new Error(`Pagefind: ${written.errors.join('; ')}`);
    await settleSearchFilters(folder);
    return added.page_count;
  } finally {
    await close();
  }
}
