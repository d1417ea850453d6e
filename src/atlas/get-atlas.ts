// SPDX-License-Identifier: EUPL-1.2
import { getCollection, type CollectionEntry, type DataEntryMap } from 'astro:content';
import { indexAtlas, type Atlas } from './atlas.ts';

let reading: Promise<Atlas> | undefined;

/** The atlas over the content collections, read once a build. */
export function getAtlas(): Promise<Atlas> {
  reading ??= read();
  return reading;
}

async function read(): Promise<Atlas> {
  return indexAtlas({
    documents: await recordsOf('documents'),
    tables: (await recordsOf('tables')).map(withLastStep),
    observations: (await recordsOf('indicators')).flatMap((indicator) => indicator.observations),
    indicators: await recordsOf('indicators'),
    topics: await recordsOf('topics'),
    units: await recordsOf('units'),
    periods: await recordsOf('periods'),
    territories: await recordsOf('territories'),
    missions: await recordsOf('missions'),
    programmes: await recordsOf('programmes'),
    sections: await recordsOf('sections'),
    lines: await recordsOf('lines'),
    objectives: await recordsOf('objectives'),
    concordances: await recordsOf('concordances'),
    statements: await recordsOf('statements'),
    mentions: await recordsOf('mentions'),
    highlights: await recordsOf('highlights'),
    notes: await recordsOf('notes'),
    reconciliations: await recordsOf('reconciliations'),
    entries: (await recordsOf('entries')).map(withLastStep),
    acronyms: await recordsOf('acronyms'),
    datedFacts: await recordsOf('datedFacts'),
    cascades: await recordsOf('cascades'),
    promises: await recordsOf('promises'),
    terms: await recordsOf('terms'),
    readerQuestions: await recordsOf('readerQuestions'),
    synonyms: await recordsOf('synonyms'),
  });
}

/** The collections of the data set: their records carry their position in the files, which the content store forgets. */
type DatasetCollection = Exclude<keyof DataEntryMap, 'guide' | 'releases'>;

async function recordsOf<Name extends DatasetCollection>(name: Name): Promise<readonly CollectionEntry<Name>['data'][]> {
  const entries: readonly { readonly data: CollectionEntry<Name>['data'] }[] = await getCollection(name);
  return entries.map(({ data }) => data).toSorted((a, b) => a.position - b.position);
}

/** In the content store an id that is unique only within its document or register is a path; outside it is its last step. */
const withLastStep = <T extends { readonly id: string }>(record: T): T => ({ ...record, id: record.id.split('/').at(-1) ?? record.id });
