// SPDX-License-Identifier: EUPL-1.2
import { parseArgs } from 'node:util';
import { launchBrowser } from '../tests/browser/launch-browser.ts';
import { measureExplorer, type ExplorerSpeed } from '../tests/support/explorer-speed.ts';
import { runCommand } from './run-command.ts';
import { serveSite } from './serve-site.ts';
import { UsageError } from './usage-error.ts';

const MANY = 50_000;

/** Measures the explorer of the built site: as it is on a slow processor, and with many more figures. */
await runCommand(async ({ root, args, say }) => {
  const { values } = parseArgs({ args: [...args], options: { figures: { type: 'string' } } });
  const count = Number(values.figures ?? MANY);
  if (!Number.isInteger(count) || count < 1) throw new UsageError('Dopo --figures scrivi quante cifre misurare, per esempio 50000.');
  const site = await serveSite(root, 4321);
  const browser = await launchBrowser();
  try {
    for (const [rate, figures] of [
      [4, null],
      [1, count],
      [4, count],
    ] as const) {
      for (const line of inWords(await measureExplorer(browser, site.url, rate, figures), rate)) say(line);
    }
  } finally {
    await browser.close();
    await site.stop();
  }
});

function inWords({ figures, ready, acts, rowsInPage }: ExplorerSpeed, rate: number): readonly string[] {
  return [
    `${figures} cifre, CPU ×${rate}: pronta in ${Math.round(ready)} ms, ${rowsInPage} righe nella pagina`,
    ...Object.entries(acts).map(([name, time]) => `  ${name}: ${Math.round(time)} ms`),
  ];
}
