// SPDX-License-Identifier: EUPL-1.2
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { DataError } from '../domain/data-error.ts';
import { buildDataset } from './build-dataset.ts';
import type { Dataset } from './dataset.ts';
import type { InputFiles } from './input-file.ts';

const loading = new Map<string, Promise<Dataset>>();

/**
 * Reads and checks everything below `<root>/data`, once a process.
 * @param root the project's root folder
 * @throws DataError with every fault of every file
 */
export function loadDataset(root: string): Promise<Dataset> {
  const known = loading.get(root);
  if (known) return known;
  const dataset = readInputFiles(root).then(datasetOf);
  loading.set(root, dataset);
  return dataset;
}

/**
 * The same without the proofs kept beside the documents: a proof that the figures have outgrown must not stop the
 * command that renews it.
 * @throws DataError with every other fault
 */
export async function loadUnprovedDataset(root: string): Promise<Dataset> {
  const files = await readInputFiles(root);
  return datasetOf(new Map([...files].filter(([path]) => !path.endsWith('/verifica.json'))));
}

function datasetOf(files: InputFiles): Dataset {
  const result = buildDataset(files);
  if ('issues' in result) throw new DataError(result.issues);
  return result.dataset;
}

/** Every file below `<root>/data` and `<root>/content`, keyed by its path from the root; files of the operating system are left out. */
export async function readInputFiles(root: string): Promise<InputFiles> {
  const folders = [join(root, 'data'), ...[join(root, 'content')].filter((folder) => existsSync(folder))];
  const entries = (await Promise.all(folders.map((folder) => readdir(folder, { recursive: true, withFileTypes: true })))).flat();
  const paths = entries.filter((entry) => entry.isFile() && !entry.name.startsWith('.')).map((entry) => join(entry.parentPath, entry.name));
  const files = await Promise.all(paths.map(async (path) => [relative(root, path).split(sep).join('/'), await readFile(path)] as const));
  return new Map(files.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
