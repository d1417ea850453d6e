// SPDX-License-Identifier: EUPL-1.2
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { loadDataset } from '../src/dataset/load-dataset.ts';
import { currentAddresses, LIST } from './keep-addresses.ts';
import { extendPublishedAddresses, readPublishedAddresses } from './published-addresses.ts';
import { runCommand } from './run-command.ts';

/** Adds to the frozen list what the built `dist` publishes: `npm run freeze`, once a release is out. */
await runCommand(async ({ root, say }) => {
  const { observations } = await loadDataset(root);
  const current = await currentAddresses(join(root, 'dist'), observations);
  const known = readPublishedAddresses(await readFile(join(root, LIST), 'utf8').catch(() => ''));
  await writeFile(join(root, LIST), extendPublishedAddresses(known, current));
  say(`${LIST}: ${current.size} indirizzi pubblicati oggi.`);
});
