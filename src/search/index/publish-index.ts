// SPDX-License-Identifier: EUPL-1.2
import type { SearchIndex } from './build-index.ts';
import { MANIFEST, pathOf, type Manifest } from './format.ts';

export interface IndexFile {
  /** Path within the folder of the index. */
  readonly path: string;
  /** JSON, compressed: not every host compresses what it serves, and browsers can undo it themselves. */
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** The files of an index as they are published: the manifest, and the pieces in a folder named after what they hold. */
export async function publishIndex({ pieces, manifest }: SearchIndex): Promise<readonly IndexFile[]> {
  const files = await Promise.all([...pieces].map(async ([name, content]) => ({ name, text: JSON.stringify(content) })));
  const version = await fingerprint([JSON.stringify(manifest), ...files.map(({ text }) => text)].join('\n'));
  const complete: Manifest = { version, ...manifest };
  return Promise.all(
    [{ path: MANIFEST, text: JSON.stringify(complete) }, ...files.map(({ name, text }) => ({ path: pathOf(version, name), text }))].map(
      async ({ path, text }) => ({ path, bytes: await compress(text) }),
    ),
  );
}

async function fingerprint(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(digest).slice(0, 4)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

async function compress(text: string): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await new Response(new Blob([text]).stream().pipeThrough(new CompressionStream('gzip'))).arrayBuffer());
}
