// SPDX-License-Identifier: EUPL-1.2
import { createSearcher, type Searcher } from '../../search/query/searcher.ts';

const searchers = new Map<string, Searcher>();

/** The searcher over the index in a folder of the site: one a page, so that no piece is read twice. */
export function searcherOver(folder: string): Searcher {
  const searcher = searchers.get(folder) ?? createSearcher((path) => readCompressed(folder + path));
  searchers.set(folder, searcher);
  return searcher;
}

/** The pieces are compressed files of JSON. */
async function readCompressed(address: string): Promise<unknown> {
  const response = await fetch(address);
  if (!response.ok || !response.body) throw new Error(`${address}: ${response.status} ${response.statusText}`);
  return new Response(response.body.pipeThrough(new DecompressionStream('gzip'))).json();
}
