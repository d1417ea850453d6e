// SPDX-License-Identifier: EUPL-1.2
import { loadDataset } from '../src/dataset/load-dataset.ts';
import { runCommand } from './run-command.ts';

/** Reads and checks everything below `data/` and says what is there. */
await runCommand(async ({ say, root }) => {
  const dataset = await loadDataset(root);
  say(
    `Dati in ordine: ${dataset.observations.length} cifre, ${dataset.indicators.length} indicatori, ${dataset.documents.length} documenti, ${dataset.territories.length} territori.`,
  );
});
