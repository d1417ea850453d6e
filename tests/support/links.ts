// SPDX-License-Identifier: EUPL-1.2
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { listFiles, type SitePage } from './site-pages.ts';

/** Stands for the published site while addresses are resolved; no link of the site names it. */
const ORIGIN = 'http://site.invalid';
const LINKING_ATTRIBUTES = ['href', 'src', 'action', 'data-engine'];

/** A reference from a file of the site to an address. */
export interface Link {
  readonly from: string;
  readonly to: string;
}

/** Every reference of a page that a browser may follow, except the canonical one, which names the published address. */
export function linksOf(page: SitePage): readonly Link[] {
  return LINKING_ATTRIBUTES.flatMap((name) =>
    page.document
      .querySelectorAll(`[${name}]`)
      .filter((element) => element.getAttribute('rel') !== 'canonical')
      .map((element) => ({ from: page.path, to: element.getAttribute(name) ?? '' })),
  );
}

/** Every `url()` of the site's style sheets. */
export async function styleSheetLinks(folder: string): Promise<readonly Link[]> {
  const sheets = (await listFiles(folder)).filter((file) => file.startsWith('_astro/') && file.endsWith('.css'));
  const links = sheets.map(async (from) => {
    const css = await readFile(join(folder, from), 'utf8');
    return [...css.matchAll(/url\(\s*["']?([^"')]+)/g)].map(([, to = '']) => ({ from, to }));
  });
  return (await Promise.all(links)).flat();
}

/** The links among these that leave the base path, or whose file or anchor is not there, each with the page that has it. */
export function brokenLinks(links: readonly Link[], pages: readonly SitePage[], files: readonly string[], base: string): readonly string[] {
  const known = new Set(files);
  const anchors = new Map(pages.map((page) => [page.path, new Set(page.document.querySelectorAll('[id]').map(({ id }) => id))]));
  return links.flatMap(({ from, to }) => {
    const fault = (what: string): string[] => [`${from || 'home page'}: «${to}» ${what}`];
    const address = new URL(to, `${ORIGIN}${base}${from}`);
    if (address.origin !== ORIGIN) return [];
    if (!address.pathname.startsWith(base)) return fault(`is outside ${base}`);
    const path = decodeURIComponent(address.pathname.slice(base.length));
    if (!known.has(path === '' || path.endsWith('/') ? `${path}index.html` : path)) return fault('leads to no file');
    const anchor = decodeURIComponent(address.hash.slice(1));
    return anchor === '' || anchors.get(path)?.has(anchor) ? [] : fault('leads to no anchor');
  });
}
