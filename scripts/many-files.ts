// SPDX-License-Identifier: EUPL-1.2
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import pLimit from 'p-limit';

/** A machine lets a process keep a few hundred files open at least; with more of them at once nothing goes faster. */
const AT_ONCE = 64;

/** A file of the site that is not there yet. */
export interface SiteFile {
  /** Path from the site's root. */
  readonly path: string;
  readonly bytes: Uint8Array | string;
}

/** Reads or writes many files, a few at a time; the results stand in the order of the items. */
export const forEachFile = <Item, Result>(items: Iterable<Item>, work: (item: Item) => Promise<Result>): Promise<readonly Result[]> =>
  pLimit(AT_ONCE).map(items, work);

/** Writes files into a site, with the folders that they need. */
export async function writeFiles(site: string, files: readonly SiteFile[]): Promise<void> {
  const folders = new Set(files.map(({ path }) => dirname(join(site, path))));
  await forEachFile(folders, (folder) => mkdir(folder, { recursive: true }));
  await forEachFile(files, ({ path, bytes }) => writeFile(join(site, path), bytes));
}
