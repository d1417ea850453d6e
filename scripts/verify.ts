// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { loadUnprovedDataset } from '../src/dataset/load-dataset.ts';
import { formatLines } from '../src/format/place.ts';
import { isProved, proofOf, verifyDocument, type DocumentVerification } from '../src/verification/verify-document.ts';
import { runCommand } from './run-command.ts';
import { UsageError } from './usage-error.ts';

interface Options {
  readonly sources: string;
  /** Day of the proof, kept with it: the proof does not read the clock. */
  readonly date: string | undefined;
  readonly json: boolean;
}

/**
 * Holds every figure against the documents, which are not in the repository:
 * `npm run verify -- --sources FOLDER [--json] [--record YYYY-MM-DD]`. With `--record` the result of a whole proof is
 * kept beside each document's data, for the site to show.
 */
await runCommand(async ({ root, args, say }) => {
  const options = readOptions(args);
  const dataset = await loadUnprovedDataset(root);
  const results = await Promise.all(
    dataset.documents.map(async (document) => {
      const path = join(options.sources, `${document.id}.txt`);
      const bytes = await readFile(path).catch(() => {
        throw new UsageError(`Non trovo ${path}: la cartella indicata con --sources deve contenere ${document.id}.txt.`);
      });
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      return {
        sha256,
        result: verifyDocument(
          document,
          bytes,
          sha256,
          dataset.observations.filter((observation) => observation.document === document.id),
        ),
      };
    }),
  );
  if (options.json)
    say(
      JSON.stringify(
        results.map(({ result }) => result),
        null,
        2,
      ),
    );
  else results.forEach(({ result }) => report(result, say));
  if (!results.every(({ result }) => isProved(result))) process.exitCode = 1;
  else if (options.date !== undefined) {
    for (const { result, sha256 } of results) {
      await writeFile(
        join(root, 'data/documenti', result.document, 'verifica.json'),
        `${JSON.stringify(proofOf(result, sha256, options.date), null, 2)}\n`,
      );
    }
    say(`Prova registrata con la data ${options.date}.`);
  }
});

function readOptions(args: readonly string[]): Options {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: { sources: { type: 'string' }, json: { type: 'boolean', default: false }, record: { type: 'string' } },
    });
    if (values.sources === undefined || values.sources === '')
      throw new UsageError('Di’ dove stanno i documenti: npm run verify -- --sources CARTELLA');
    if (values.record !== undefined && !/^\d{4}-\d{2}-\d{2}$/.test(values.record))
      throw new UsageError(`--record vuole una data, anno-mese-giorno: «${values.record}» non lo è.`);
    return { sources: resolve(values.sources), date: values.record, json: values.json };
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(`Argomento non previsto: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function report({ document, textFaults, failures, unclassified, claimed, notQuantities }: DocumentVerification, say: (line: string) => void): void {
  const others = Object.entries(notQuantities)
    .map(([kind, count]) => `${kind} ${count}`)
    .join(', ');
  say(
    `${document}: ${claimed} cifre provate, ${failures.length} no; numerali che non sono cifre: ${others || 'nessuno'}; non classificati: ${unclassified.length}.`,
  );
  for (const fault of textFaults) say(`  ✗ il testo di ${document} ${fault}`);
  for (const { observation, reason } of failures) say(`  ✗ ${observation.id}, ${formatLines(observation.lines)}: ${reason}`);
  for (const { line, text, missing } of unclassified) {
    say(
      missing > 0
        ? `  ✗ riga ${line}: «${text}» non è una cifra né è in numerali.csv${missing > 1 ? ` (${missing} volte)` : ''}`
        : `  ✗ riga ${line}: «${text}» è in numerali.csv ${-missing === 1 ? 'una volta' : `${-missing} volte`} di troppo`,
    );
  }
}
