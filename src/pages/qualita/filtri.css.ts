// SPDX-License-Identifier: EUPL-1.2
import { getAtlas } from '../../atlas/get-atlas.ts';
import { filterStyleSheet } from '../../navigation/list-filter.ts';
import { qualityFilters } from './_filters.ts';

/** Makes the filters of `/qualita/` work without a script; made from the same lists as the filters. */
export async function GET(): Promise<Response> {
  const { ofNotes, ofLedger } = qualityFilters(await getAtlas());
  const choices = new Map([...ofNotes, ...ofLedger].map((choice) => [choice.name, choice]));
  return new Response(filterStyleSheet([...choices.values()]), { headers: { 'content-type': 'text/css' } });
}
