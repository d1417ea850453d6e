// SPDX-License-Identifier: EUPL-1.2
import { getCollection } from 'astro:content';
import { compareReleases, type ReleaseRecord } from '../../domain/release-record.ts';

/** What each release changed, the newest first; none before the second release. */
export async function getReleases(): Promise<readonly ReleaseRecord[]> {
  return (await getCollection('releases')).map(({ data }) => data).toSorted(compareReleases);
}
