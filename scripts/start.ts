// SPDX-License-Identifier: EUPL-1.2
import { buildSite } from './build-site.ts';
import { runCommand } from './run-command.ts';
import { serveSite } from './serve-site.ts';

await runCommand(async ({ root, say }) => {
  await buildSite(root, say);
  const { url } = await serveSite(root, 4321);
  say(`Il sito è su ${url}  (Ctrl+C per fermarlo)`);
});
