// SPDX-License-Identifier: EUPL-1.2
import { getAtlas } from '../../atlas/get-atlas.ts';
import { release } from '../../citation/release.ts';
import { publishFiles, type PublishedFiles } from '../../exports/published-files.ts';
import { siteRoot } from '../../navigation/href.ts';
import { reportAddress } from '../../navigation/report-address.ts';
import { getReleases } from './_releases.ts';

let making: Promise<PublishedFiles> | undefined;

/** What `/dati/` publishes, made once a build. */
export function getFiles(): Promise<PublishedFiles> {
  making ??= make();
  return making;
}

const make = async (): Promise<PublishedFiles> => publishFiles(await getAtlas(), siteRoot(), release, reportAddress, await getReleases());
