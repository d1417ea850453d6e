// SPDX-License-Identifier: EUPL-1.2
import { getAtlas } from '../../atlas/get-atlas.ts';
import { filterStyleSheet } from '../../navigation/list-filter.ts';
import { ledgerFilters, noteFilters } from './_filters.ts';

/** Makes the filters of the notes and of the ledger work without a script; made from the same lists as the filters. */
export async function GET(): Promise<Response> {
  const atlas = await getAtlas();
  return new Response(filterStyleSheet([...noteFilters(atlas), ...ledgerFilters(atlas)]), { headers: { 'content-type': 'text/css' } });
}
