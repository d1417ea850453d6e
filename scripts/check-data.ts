// SPDX-License-Identifier: EUPL-1.2
import { loadDataset } from '../src/dataset/load-dataset.ts';
import { verdicts } from '../src/domain/reconciliation.ts';
import { verdictLabels } from '../src/format/labels.ts';
import { runCommand } from './run-command.ts';

/** Reads and checks everything below `data/`, says what is there and how the ledger came out. */
await runCommand(async ({ say, root }) => {
  const { observations, indicators, documents, territories, statements, notes, reconciliations } = await loadDataset(root);
  say(
    `Dati in ordine: ${observations.length} cifre e ${statements.length} enunciati di ${documents.length} documenti, ${indicators.length} indicatori, ${territories.length} territori.`,
  );
  say(`Registro delle riconciliazioni: ${reconciliations.length} controlli, ${notes.length} note di qualità.`);
  for (const verdict of verdicts) say(`  ${verdictLabels[verdict]}: ${reconciliations.filter((rule) => rule.verdict === verdict).length}`);
});
