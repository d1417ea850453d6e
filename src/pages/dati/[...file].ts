// SPDX-License-Identifier: EUPL-1.2
import type { APIRoute, GetStaticPaths } from 'astro';
import { getAtlas } from '../../atlas/get-atlas.ts';
import { downloads, type Download } from '../../exports/downloads.ts';
import { territoryTables } from '../../exports/observation-tables.ts';
import { publishedTables } from '../../exports/tables.ts';

export const getStaticPaths = (async () => {
  const atlas = await getAtlas();
  const files = downloads([...publishedTables(atlas), ...territoryTables(atlas)]);
  return files.map((download) => ({ params: { file: download.name }, props: { download } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ download: Download }> = ({ props: { download } }) =>
  new Response(download.bytes as Uint8Array<ArrayBuffer>, { headers: { 'content-type': download.mediaType } });
