// SPDX-License-Identifier: EUPL-1.2
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { DataError } from '../domain/data-error.ts';
import { loadDataset, loadUnprovedDataset, readInputFiles } from './load-dataset.ts';

const VALID = join(import.meta.dirname, '__fixtures__', 'valid');
let root = '';

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'atlante-'));
  await mkdir(join(root, 'data', 'vocabolari'), { recursive: true });
});
afterEach(() => rm(root, { recursive: true }));

describe('readInputFiles', () => {
  test('keys the bytes of every file by its path from the root, sorted, and leaves out hidden files', async () => {
    await writeFile(join(root, 'data', 'vocabolari', 'temi.csv'), 'id\n');
    await writeFile(join(root, 'data', 'vocabolari', '.DS_Store'), 'x');
    await writeFile(join(root, 'data', 'README.md'), '#');
    await writeFile(join(root, 'elsewhere.csv'), 'x');
    const files = await readInputFiles(root);
    expect([...files].map(([path, bytes]) => [path, new TextDecoder().decode(bytes)])).toEqual([
      ['data/README.md', '#'],
      ['data/vocabolari/temi.csv', 'id\n'],
    ]);
  });

  test('gives the same paths for a root named from the working folder, with a slash after it or not', async () => {
    const named = await readInputFiles(VALID);
    const fromHere = relative(process.cwd(), VALID);
    for (const root of [fromHere, `./${fromHere}/`, `${VALID}/`]) expect([...(await readInputFiles(root)).keys()]).toEqual([...named.keys()]);
    expect((await readInputFiles('.')).has('data/vocabolari/temi.csv')).toBe(true);
  });
});

describe('loadDataset', () => {
  test('reads a root once', async () => {
    const first = loadDataset(VALID);
    expect(loadDataset(VALID)).toBe(first);
    expect((await first).observations).toHaveLength(8);
  });

  test('throws every issue of the files at once', async () => {
    await writeFile(join(root, 'data', 'vocabolari', 'temi.csv'), '');
    await writeFile(join(root, 'data', 'appunti.txt'), 'x');
    const error = await loadDataset(root).catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(DataError);
    const codes = error instanceof DataError ? error.issues.map(({ code, file }) => `${file} ${code}`) : [];
    expect(codes).toEqual(
      expect.arrayContaining(['data/appunti.txt file-sconosciuto', 'data/vocabolari/temi.csv file-vuoto', 'data/vocabolari/unita.csv file-mancante']),
    );
  });

  test('of a root without a data folder fails', async () => {
    await expect(loadDataset(join(root, 'nowhere'))).rejects.toThrow('ENOENT');
  });
});

describe('loadUnprovedDataset', () => {
  test('reads data that have outgrown their proof, so that the proof can be renewed', async () => {
    await cp(VALID, root, { recursive: true });
    const proof = join(root, 'data', 'documenti', 'rapporto', 'verifica.json');
    await writeFile(proof, JSON.stringify({ ...JSON.parse(await readFile(proof, 'utf8')), claimed: 1 }));
    await expect(loadDataset(root)).rejects.toThrow('prova-superata');
    expect((await loadUnprovedDataset(root)).observations).toHaveLength(8);
  });
});
