// SPDX-License-Identifier: EUPL-1.2
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { parse, type HTMLElement } from 'node-html-parser';

/** A page of a built site. */
export interface SitePage {
  /** Address from the site's root, without a leading slash: `indicatori/`, empty for the home page. */
  readonly path: string;
  readonly html: string;
  readonly document: HTMLElement;
}

/** The paths of every file below a folder, relative to it, with `/` as separator, sorted. */
export async function listFiles(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => relative(folder, join(entry.parentPath, entry.name)));
  return files.map((file) => file.split(sep).join('/')).toSorted();
}

/** Every HTML page of a built site, sorted by file. */
export async function readPages(folder: string): Promise<readonly SitePage[]> {
  const files = (await listFiles(folder)).filter((file) => file.endsWith('.html'));
  return Promise.all(
    files.map(async (file) => {
      const html = await readFile(join(folder, file), 'utf8');
      // Naming the block elements leaves <noscript> out of them: what it holds is markup like any other.
      const document = parse(html, { comment: false, blockTextElements: { script: true, style: true } });
      return { path: file.replace(/(?:^|(?<=\/))index\.html$/, ''), html, document };
    }),
  );
}
