// SPDX-License-Identifier: EUPL-1.2
import { glob, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import type { Observation } from '../src/domain/observation.ts';
import { observationAddress } from '../src/navigation/addresses.ts';
import { contentSecurityPolicy } from '../src/navigation/content-security-policy.ts';
import type { PublishingAddress } from './publishing-address.ts';
import { UsageError } from './usage-error.ts';
import { lostAddresses, readPublishedAddresses, type PublishedAddress } from './published-addresses.ts';

/** The frozen list, from the project's root. */
export const LIST = 'published-addresses.txt';

/** What a built site answers to: its pages but the first, and its figures at their homes. Files to take away, data and pictures, follow from those. */
export async function currentAddresses(site: string, observations: readonly Observation[]): Promise<ReadonlySet<string>> {
  const pages: string[] = [];
  for await (const file of glob('**/index.html', { cwd: site }))
    pages.push(
      file
        .split(sep)
        .join('/')
        .replace(/index\.html$/, ''),
    );
  return new Set([...pages.filter((page) => page !== ''), ...observations.map(observationAddress)]);
}

/**
 * Holds a built site against the list of what was published before, and writes a page that leads on where one has moved.
 * @throws UsageError when an address of the list no longer answers and nothing took its place
 */
export async function keepAddresses(root: string, site: string, observations: readonly Observation[], { base }: PublishingAddress): Promise<void> {
  const known = readPublishedAddresses(await readFile(join(root, LIST), 'utf8'));
  const current = await currentAddresses(site, observations);
  const lost = lostAddresses(known, current);
  if (lost.length > 0) throw new UsageError(`Indirizzi già pubblicati che non rispondono più (${LIST}):\n${lost.join('\n')}`);
  const moved = known.filter(({ address, movedTo }) => movedTo !== null && !address.includes('#') && !current.has(address));
  for (const { address, movedTo } of moved as readonly (PublishedAddress & { readonly movedTo: string })[]) {
    await mkdir(join(site, address), { recursive: true });
    await writeFile(join(site, address, 'index.html'), movedPage(base + movedTo));
  }
}

const movedPage = (address: string): string =>
  [
    '<!DOCTYPE html>',
    '<html lang="it">',
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="content-security-policy" content="${contentSecurityPolicy}">`,
    `<meta http-equiv="refresh" content="0; url=${address}">`,
    '<title>Pagina spostata</title>',
    '</head>',
    `<body><p>Questa pagina è stata spostata: <a href="${address}">vai al nuovo indirizzo</a>.</p></body>`,
    '</html>',
    '',
  ].join('\n');
