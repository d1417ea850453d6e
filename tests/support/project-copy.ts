// SPDX-License-Identifier: EUPL-1.2
import { spawn } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { commandEnvironment } from './command-environment.ts';
import { projectRoot } from './folders.ts';

/** What a copy does not need, or must make for itself. */
const LEFT_OUT = new Set(['node_modules', 'dist', '.dist-partial', '.git', '.astro', 'tests']);

export interface ProjectCopy {
  readonly root: string;
  remove(): Promise<void>;
}

/**
 * A copy of the project in a folder of its own, which may be damaged and built without touching this one. Packages are
 * linked one by one, because Astro keeps its cache in `node_modules` and a link to the whole folder would share it.
 */
export async function copyProject(): Promise<ProjectCopy> {
  const root = await mkdtemp(join(tmpdir(), 'atlante-'));
  const entries = (await readdir(projectRoot)).filter((entry) => !LEFT_OUT.has(entry));
  await Promise.all(entries.map((entry) => cp(join(projectRoot, entry), join(root, entry), { recursive: true })));
  const packages = (await readdir(join(projectRoot, 'node_modules'))).filter((entry) => !entry.startsWith('.'));
  await mkdir(join(root, 'node_modules'));
  await Promise.all(packages.map((entry) => symlink(join(projectRoot, 'node_modules', entry), join(root, 'node_modules', entry), 'junction')));
  return { root, remove: () => rm(root, { recursive: true, force: true }) };
}

export interface BuildOutcome {
  readonly exitCode: number | null;
  readonly output: string;
  readonly errors: string;
}

/** Runs the project's own build command in a folder. */
export function build({ root }: ProjectCopy, environment: Readonly<Record<string, string>> = {}): Promise<BuildOutcome> {
  const run = spawn(process.execPath, [join(root, 'scripts/build.ts')], { cwd: root, env: commandEnvironment(environment) });
  let [output, errors] = ['', ''];
  run.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  run.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()));
  return new Promise((resolve, reject) => {
    run.once('error', reject);
    run.once('close', (exitCode) => resolve({ exitCode, output, errors }));
  });
}
