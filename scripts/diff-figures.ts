// SPDX-License-Identifier: EUPL-1.2
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { compareFigures, type FigureRow } from './figure-changes.ts';
import { runCommand } from './run-command.ts';
import { UsageError } from './usage-error.ts';

/** Says what changed between the figures of two releases: `npm run diff:figures -- OLD NEW`, each a published `dati` folder. */
await runCommand(async ({ args, say }) => {
  const [older, newer, ...others] = args;
  if (older === undefined || newer === undefined || others.length > 0) {
    throw new UsageError('Indica due cartelle pubblicate, la vecchia e la nuova: npm run diff:figures -- versione-1/dati dist/dati');
  }
  const { added, changed, withdrawn } = compareFigures(await readFigures(older), await readFigures(newer));
  say(`Aggiunte: ${added.length}`);
  added.forEach((row) => say(`  + ${row['id']}: ${row['valore']} ${row['unita']} (${row['indicatore']}, ${row['territorio']})`));
  say(`Cambiate: ${new Set(changed.map(({ id }) => id)).size}`);
  changed.forEach(({ id, column, before, after }) => say(`  ~ ${id}, ${column}: «${before}» → «${after}»`));
  say(`Ritirate: ${withdrawn.length}`);
  withdrawn.forEach((row) => say(`  - ${row['id']}: ${row['valore']} ${row['unita']} (${row['indicatore']}, ${row['territorio']})`));
});

/** TypeScript does not know the third argument yet: the text that a value was read from. */
type ParseWithSource = (text: string, reviver: (key: string, value: unknown, context: { readonly source?: string }) => unknown) => unknown;

/** The published figures of a folder; numbers keep every digit. */
async function readFigures(folder: string): Promise<readonly FigureRow[]> {
  const path = join(resolve(folder), 'osservazioni.json');
  const text = await readFile(path, 'utf8').catch(() => {
    throw new UsageError(`Non trovo ${path}: indica la cartella «dati» di un sito costruito.`);
  });
  return (JSON.parse as ParseWithSource)(text, (_key, value, { source }) =>
    typeof value === 'number' ? (source ?? '') : (value ?? ''),
  ) as readonly FigureRow[];
}
