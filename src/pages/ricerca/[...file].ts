// SPDX-License-Identifier: EUPL-1.2
import type { APIRoute, GetStaticPaths } from 'astro';
import { getCollection } from 'astro:content';
import { getAtlas } from '../../atlas/get-atlas.ts';
import { buildIndex } from '../../search/index/build-index.ts';
import { publishIndex, type IndexFile } from '../../search/index/publish-index.ts';
import { commonWords } from '../../search/records/common-words.ts';
import { provincialCapitals } from '../../search/records/provincial-capitals.ts';
import { searchRecords } from '../../search/records/search-records.ts';
import { wellKnownNames } from '../../search/records/well-known-names.ts';
import { synonymGroups } from '../../search/records/synonym-groups.ts';

/** The search index, made from the records that the pages are made from. */
export const getStaticPaths = (async () => {
  const atlas = await getAtlas();
  const guides = (await getCollection('guide')).map(({ id, data, body }) => ({
    id,
    title: data.title,
    description: data.summary,
    questions: data.questions,
    body: body ?? '',
  }));
  const index = buildIndex(searchRecords(atlas, guides), {
    synonyms: synonymGroups(atlas),
    commonWords: commonWords(),
    placeNames: provincialCapitals,
    wellKnownNames,
  });
  return (await publishIndex(index)).map((file) => ({ params: { file: file.path }, props: { file } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ file: IndexFile }> = ({ props: { file } }) =>
  new Response(file.bytes, { headers: { 'content-type': 'application/octet-stream' } });
