// SPDX-License-Identifier: EUPL-1.2
import { buildSite } from './build-site.ts';
import { runCommand } from './run-command.ts';

await runCommand(({ root, say }) => buildSite(root, say));
