// SPDX-License-Identifier: EUPL-1.2
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { publishingAddress } from '../../scripts/publishing-address.ts';
import { siteFolder } from '../support/folders.ts';

test('every address that llms.txt gives is a page or a file of the site', async () => {
  const { site, base } = publishingAddress(process.env);
  const text = await readFile(join(siteFolder, 'llms.txt'), 'utf8');
  const addresses = [...text.matchAll(/\]\(([^)]+)\)/g)].map(([, address = '']) => address);
  expect(addresses.length).toBeGreaterThan(10);
  expect(addresses.filter((address) => !address.startsWith(`${site}${base}`))).toEqual([]);
  const files = addresses.map((address) => address.slice(`${site}${base}`.length).replace(/\/$/, '/index.html'));
  expect(files.filter((file) => !existsSync(join(siteFolder, file)))).toEqual([]);
});
