// SPDX-License-Identifier: EUPL-1.2
import type { APIRoute, GetStaticPaths } from 'astro';
import { getAtlas } from '../../atlas/get-atlas.ts';
import type { Download } from '../../exports/downloads.ts';
import { publishedFiles } from '../../exports/published-files.ts';
import { siteRoot } from '../../navigation/href.ts';

export const getStaticPaths = (async () =>
  publishedFiles(await getAtlas(), siteRoot()).map((download) => ({
    params: { file: download.name },
    props: { download },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ download: Download }> = ({ props: { download } }) =>
  new Response(download.bytes as Uint8Array<ArrayBuffer>, { headers: { 'content-type': download.mediaType } });
