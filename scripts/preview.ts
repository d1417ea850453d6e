// SPDX-License-Identifier: EUPL-1.2
import { runCommand } from './run-command.ts';
import { serveSite } from './serve-site.ts';

await runCommand(async ({ root, say }) => {
  const { url } = await serveSite(root, 4321);
  say(`Il sito è su ${url}  (Ctrl+C per fermarlo)`);
});
