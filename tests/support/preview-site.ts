// SPDX-License-Identifier: EUPL-1.2
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { commandEnvironment } from './command-environment.ts';

export interface PreviewedSite {
  /** Address of the home page, with a slash at the end. */
  readonly url: string;
  stop(): Promise<void>;
}

/**
 * Serves the built site of a project folder with the project's own preview command, in a process of its own: inside
 * Vitest's module runner Astro's server cannot be imported.
 */
export function previewSite(root: string, environment: Readonly<Record<string, string>> = {}): Promise<PreviewedSite> {
  const server = spawn(process.execPath, [join(root, 'scripts/preview.ts')], { cwd: root, env: commandEnvironment(environment) });
  const closed = new Promise<void>((resolve) => void server.once('close', () => resolve()));
  const stop = async (): Promise<void> => {
    server.kill();
    await closed;
  };
  return new Promise((resolve, reject) => {
    let said = '';
    const listen = (chunk: Buffer): void => {
      said += chunk.toString();
      const url = /http:\/\/127\.0\.0\.1:\d+\/\S*/.exec(said)?.[0];
      if (url !== undefined) resolve({ url, stop });
    };
    server.stdout.on('data', listen);
    server.stderr.on('data', listen);
    server.once('error', reject);
    server.once('close', () => reject(new Error(`The preview server stopped before it said its address:\n${said}`)));
  });
}
