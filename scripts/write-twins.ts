// SPDX-License-Identifier: EUPL-1.2
import { glob, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { release } from '../src/citation/release.ts';
import type { QualityNote } from '../src/domain/quality-note.ts';
import { licence } from '../src/exports/publication.ts';
import { htmlToMarkdown } from './html-to-markdown.ts';
import { forEachFile } from './many-files.ts';
import { pageTwin } from './page-twin.ts';

/**
 * Writes `index.md` beside each page of a built site that announces it.
 * @param root published address of the site's root, with a slash at the end
 * @returns how many were written
 */
export async function writeTwins(notes: readonly QualityNote[], site: string, root: string): Promise<number> {
  const context = { root, release, licence: licence.name, notes: new Map(notes.map((note) => [note.id, note])), convert: htmlToMarkdown };
  const pages = await Array.fromAsync(glob('**/index.html', { cwd: site }));
  const written = await forEachFile(pages, async (page) => {
    const twin = pageTwin(await readFile(join(site, page), 'utf8'), context);
    if (twin !== null) await writeFile(join(site, dirname(page), 'index.md'), twin);
    return twin !== null;
  });
  return written.filter(Boolean).length;
}
