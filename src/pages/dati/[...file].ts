// SPDX-License-Identifier: EUPL-1.2
import type { APIRoute, GetStaticPaths } from 'astro';
import type { Download } from '../../exports/download.ts';
import { getFiles } from './_files.ts';

export const getStaticPaths = (async () => {
  const { files } = await getFiles();
  return files.map((download) => ({ params: { file: download.name }, props: { download } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ download: Download }> = ({ props: { download } }) =>
  new Response(download.bytes as Uint8Array<ArrayBuffer>, { headers: { 'content-type': download.mediaType } });
