// SPDX-License-Identifier: EUPL-1.2
import { getCollection } from 'astro:content';
import { indexAtlas, type Atlas } from './atlas.ts';

let reading: Promise<Atlas> | undefined;

/** The atlas over the content collections, read once a build. */
export function getAtlas(): Promise<Atlas> {
  reading ??= read();
  return reading;
}

async function read(): Promise<Atlas> {
  const [documents, tables, indicators, topics, units, periods, territories, missions, programmes, sections, lines, terms, objectives, statements] =
    await Promise.all([
      getCollection('documents'),
      getCollection('tables'),
      getCollection('indicators'),
      getCollection('topics'),
      getCollection('units'),
      getCollection('periods'),
      getCollection('territories'),
      getCollection('missions'),
      getCollection('programmes'),
      getCollection('sections'),
      getCollection('lines'),
      getCollection('terms'),
      getCollection('objectives'),
      getCollection('statements'),
    ]);
  /** The records of a collection, in the order of the files. */
  const data = <T extends { readonly position: number }>(entries: readonly { readonly data: T }[]): readonly T[] =>
    entries.map((entry) => entry.data).toSorted((a, b) => a.position - b.position);
  return indexAtlas({
    documents: data(documents),
    tables: data(tables).map(({ id, ...table }) => ({ ...table, id: id.split('/').at(-1) ?? id })),
    observations: data(indicators).flatMap((indicator) => indicator.observations),
    indicators: data(indicators),
    topics: data(topics),
    units: data(units),
    periods: data(periods),
    territories: data(territories),
    missions: data(missions),
    programmes: data(programmes),
    sections: data(sections),
    lines: data(lines),
    terms: data(terms),
    objectives: data(objectives),
    statements: data(statements),
  });
}
