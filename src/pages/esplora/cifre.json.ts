// SPDX-License-Identifier: EUPL-1.2
import type { APIRoute } from 'astro';
import { getAtlas } from '../../atlas/get-atlas.ts';
import { explorerFile } from '../../explorer/explorer-file.ts';

/** The figures as columns: what the explorer and the comparison load. */
export const GET: APIRoute = async () =>
  new Response(JSON.stringify(explorerFile(await getAtlas())), { headers: { 'content-type': 'application/json; charset=utf-8' } });
