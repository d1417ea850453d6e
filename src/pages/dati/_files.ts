// SPDX-License-Identifier: EUPL-1.2
import { getAtlas } from '../../atlas/get-atlas.ts';
import { release } from '../../citation/release.ts';
import { publishFiles, type PublishedFiles } from '../../exports/published-files.ts';
import { siteRoot } from '../../navigation/href.ts';

let making: Promise<PublishedFiles> | undefined;

/** What `/dati/` publishes, made once a build. */
export function getFiles(): Promise<PublishedFiles> {
  making ??= getAtlas().then((atlas) => publishFiles(atlas, siteRoot(), release));
  return making;
}
