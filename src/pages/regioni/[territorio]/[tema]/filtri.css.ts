// SPDX-License-Identifier: EUPL-1.2
import type { APIContext } from 'astro';
import { getAtlas } from '../../../../atlas/get-atlas.ts';
import { topicsWithPage, type TopicOfTerritory } from '../../../../atlas/territory-topics.ts';
import { filterStyleSheet } from '../../../../navigation/list-filter.ts';
import { territoryFilters } from '../../_filters.ts';

export async function getStaticPaths() {
  return topicsWithPage(await getAtlas()).map((page) => ({ params: { territorio: page.territory.id, tema: page.topic.id }, props: page }));
}

/** Makes the filters of one topic's figures work without a script; made from the same list as the filters. */
export async function GET({ props: { observations } }: APIContext<TopicOfTerritory>): Promise<Response> {
  return new Response(filterStyleSheet(territoryFilters(await getAtlas(), observations)), { headers: { 'content-type': 'text/css' } });
}
