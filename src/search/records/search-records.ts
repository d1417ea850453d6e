// SPDX-License-Identifier: EUPL-1.2
import type { Atlas } from '../../atlas/atlas.ts';
import type { SearchRecord } from '../index/search-record.ts';
import { figureRecords } from './figure-records.ts';
import { chapterRecords } from './chapter-records.ts';
import { planRecords } from './plan-records.ts';
import { readingRecords } from './reading-records.ts';
import { registerRecords } from './register-records.ts';
import { siteRecords, type GuideText } from './site-records.ts';

/** Everything that a search can find: the figures first, then pages and what has an address within them. */
export function searchRecords(atlas: Atlas, guides: readonly GuideText[]): readonly SearchRecord[] {
  return [
    ...figureRecords(atlas),
    ...planRecords(atlas),
    ...chapterRecords(atlas),
    ...readingRecords(atlas),
    ...registerRecords(atlas),
    ...siteRecords(guides),
  ];
}
