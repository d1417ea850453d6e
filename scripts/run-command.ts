// SPDX-License-Identifier: EUPL-1.2
import { resolve } from 'node:path';
import { DataError } from '../src/domain/data-error.ts';
import { UsageError } from './usage-error.ts';

export interface CommandContext {
  /** The project's root folder. */
  readonly root: string;
  /** Arguments after the script's name. */
  readonly args: readonly string[];
  say(line: string): void;
}

/**
 * Runs a command's work and turns what goes wrong into text and exit code 1: data faults and usage errors as the
 * sentences that they carry, anything else (a bug of ours) with its stack.
 */
export async function runCommand(work: (context: CommandContext) => Promise<void>): Promise<void> {
  const root = resolve(import.meta.dirname, '..');
  // Who reads only the first lines (`| head`) has closed the pipe: the rest is not wanted.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));
  try {
    await work({ root, args: process.argv.slice(2), say: (line) => void process.stdout.write(`${line}\n`) });
  } catch (error) {
    const expected = error instanceof DataError || error instanceof UsageError;
    process.stderr.write(`\n${expected ? error.message : error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    process.exitCode = 1;
  }
}
