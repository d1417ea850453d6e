// SPDX-License-Identifier: EUPL-1.2
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { preview } from 'astro';
import { publishingAddress } from './publishing-address.ts';
import { UsageError } from './usage-error.ts';

export interface SiteServer {
  /** Address of the home page, with a slash at the end. */
  readonly url: string;
  stop(): Promise<void>;
}

/**
 * Serves the built site on loopback.
 * @param port the port wished for; the next free one is taken when it is busy
 * @throws UsageError when there is no built site
 */
export async function serveSite(root: string, port: number): Promise<SiteServer> {
  if (!existsSync(join(root, 'dist', 'index.html'))) throw new UsageError('Non c’è un sito costruito: esegui prima «npm run build».');
  const { base } = publishingAddress(process.env);
  const server = await preview({ root, logLevel: 'error', server: { port, host: '127.0.0.1' } });
  return { url: `http://127.0.0.1:${server.port}${base}`, stop: () => server.stop() };
}
