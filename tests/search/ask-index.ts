// SPDX-License-Identifier: EUPL-1.2
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { createSearcher } from '../../src/search/query/searcher.ts';
import { rankOf, type Answered, type Query } from './evaluate.ts';

/** Results that the search page shows before more are asked for. */
const SHOWN = 10;

export interface IndexOutcome extends Answered {
  /** Bytes of the index that a first search for it reads. */
  readonly indexBytes: number;
}

/** Asks every question of the published index of a built site, without a browser: what the search page would show, each as a first search. */
export async function askIndex(siteFolder: string, queries: readonly Query[]): Promise<readonly IndexOutcome[]> {
  const files = new Map<string, { readonly content: unknown; readonly size: number }>();
  const outcomes: IndexOutcome[] = [];
  for (const query of queries) {
    let indexBytes = 0;
    const searcher = createSearcher(async (path) => {
      const file = files.get(path) ?? (await readPiece(join(siteFolder, 'ricerca', path)));
      files.set(path, file);
      indexBytes += file.size;
      return file.content;
    });
    const { records } = await searcher.ask({ query: query.query });
    const found = (await searcher.cards(records.slice(0, SHOWN))).map(({ address }) => address);
    outcomes.push({ query, found, rank: rankOf(found, query), indexBytes });
  }
  return outcomes;
}

async function readPiece(path: string): Promise<{ readonly content: unknown; readonly size: number }> {
  const bytes = await readFile(path);
  return { content: JSON.parse(gunzipSync(bytes).toString('utf8')), size: bytes.length };
}
