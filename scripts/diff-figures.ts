// SPDX-License-Identifier: EUPL-1.2
import { readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { release } from '../src/citation/release.ts';
import { releaseRecordSchema } from '../src/domain/release-record.ts';
import { compareFigures, type FigureRow } from './figure-changes.ts';
import { runCommand } from './run-command.ts';
import { UsageError } from './usage-error.ts';

/**
 * Says what changed between the figures of two releases: `npm run diff:figures -- OLD NEW [--record YYYY-MM-DD]`, each a
 * published `dati` folder. With `--record` the changes are kept in `releases/` for the site to show, under this version.
 */
await runCommand(async ({ root, args, say }) => {
  const { older, newer, date } = readOptions(args);
  const changes = compareFigures(await readFigures(older), await readFigures(newer));
  const { added, changed, withdrawn } = changes;
  say(`Aggiunte: ${added.length}`);
  added.forEach((row) => say(`  + ${lineOf(row)}`));
  say(`Cambiate: ${new Set(changed.map(({ id }) => id)).size}`);
  changed.forEach(({ id, column, before, after }) => say(`  ~ ${id}, ${column}: «${before}» → «${after}»`));
  say(`Ritirate: ${withdrawn.length}`);
  withdrawn.forEach((row) => say(`  - ${lineOf(row)}`));
  if (date !== undefined) {
    const record = releaseRecordSchema.parse({ version: release, date, added: added.map(named), changed, withdrawn: withdrawn.map(named) });
    await writeFile(join(root, 'releases', `${release}.json`), `${JSON.stringify(record, null, 2)}\n`);
  }
});

function readOptions(args: readonly string[]): { readonly older: string; readonly newer: string; readonly date: string | undefined } {
  const usage = 'Indica due cartelle pubblicate, la vecchia e la nuova: npm run diff:figures -- versione-1/dati dist/dati [--record AAAA-MM-GG]';
  try {
    const { positionals, values } = parseArgs({ args: [...args], options: { record: { type: 'string' } }, allowPositionals: true });
    const [older, newer, ...others] = positionals;
    if (older === undefined || newer === undefined || others.length > 0 || !/^(?:\d{4}-\d{2}-\d{2})?$/.test(values.record ?? '')) {
      throw new UsageError(usage);
    }
    return { older, newer, date: values.record };
  } catch {
    throw new UsageError(usage);
  }
}

/** A figure as the record of a release names it. */
function named(row: FigureRow) {
  return { id: row['id'], indicator: row['indicatore'], territory: row['territorio'], value: row['valore'], unit: row['unita'] };
}

function lineOf(row: FigureRow): string {
  return `${row['id']}: ${row['valore']} ${row['unita']} (${row['indicatore']}, ${row['territorio']})`;
}

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
