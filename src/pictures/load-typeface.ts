// SPDX-License-Identifier: EUPL-1.2
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { typefaceOf, type Typeface } from './typeface.ts';

/** The site's own typeface, from the package that the pages take it from; `latin-ext` has what names in other languages need. */
export async function loadTypeface(root: string): Promise<Typeface> {
  const read = (subset: string, weight: number): Promise<Uint8Array> =>
    readFile(join(root, `node_modules/@fontsource/titillium-web/files/titillium-web-${subset}-${weight}-normal.woff`));
  const readBoth = (weight: number): Promise<readonly Uint8Array[]> => Promise.all([read('latin', weight), read('latin-ext', weight)]);
  const [regular, strong] = await Promise.all([readBoth(400), readBoth(600)]);
  return typefaceOf({ regular, strong });
}
