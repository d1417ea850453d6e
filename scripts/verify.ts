// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { loadDataset } from '../src/dataset/load-dataset.ts';
import { formatLines } from '../src/format/place.ts';
import { verifyDocument, type DocumentVerification } from '../src/verification/verify-document.ts';
import { runCommand } from './run-command.ts';
import { UsageError } from './usage-error.ts';

/** Holds every figure against the documents, which are not in the repository: `npm run verify -- --sources FOLDER`. */
await runCommand(async ({ root, args, say }) => {
  const sources = sourcesFolder(args);
  const dataset = await loadDataset(root);
  const results = await Promise.all(dataset.documents.map(async (document) => {
    const path = join(sources, `${document.id}.txt`);
    const bytes = await readFile(path).catch(() => {
      throw new UsageError(`Non trovo ${path}: la cartella indicata con --sources deve contenere ${document.id}.txt.`);
    });
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    return verifyDocument(document, bytes, sha256, dataset.observations.filter((observation) => observation.document === document.id));
  }));
  results.forEach((result) => report(result, say));
  if (results.some(({ textFaults, failures }) => textFaults.length > 0 || failures.length > 0)) process.exitCode = 1;
});

function sourcesFolder(args: readonly string[]): string {
  try {
    const { values } = parseArgs({ args: [...args], options: { sources: { type: 'string' } } });
    if (values.sources !== undefined && values.sources !== '') return resolve(values.sources);
  } catch (error) {
    throw new UsageError(`Argomento non previsto: ${error instanceof Error ? error.message : String(error)}`);
  }
  throw new UsageError('Di’ dove stanno i documenti: npm run verify -- --sources CARTELLA');
}

function report({ document, textFaults, proved, failures }: DocumentVerification, say: (line: string) => void): void {
  say(`${document}: ${proved} cifre provate, ${failures.length} no.`);
  for (const fault of textFaults) say(`  ✗ il testo di ${document} ${fault}`);
  for (const { observation, reason } of failures) say(`  ✗ ${observation.id}, ${formatLines(observation.lines)}: ${reason}`);
}
