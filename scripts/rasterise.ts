// SPDX-License-Identifier: EUPL-1.2
import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { forEachFile } from './many-files.ts';

export interface RasterJob {
  /** What the drawing is known by: the same drawing has the same one in every build. */
  readonly key: string;
  readonly svg: string;
  /** Pixels for each unit of the drawing. */
  readonly zoom: number;
}

/** Turns drawings into PNG, those of earlier builds from a cache. */
export interface Rasteriser {
  /** In the order of the drawings. */
  rasterise(drawings: readonly { readonly svg: string; readonly zoom: number }[]): Promise<readonly Uint8Array[]>;
  /** Takes out of the cache what this build did not ask for. */
  prune(): Promise<void>;
}

/**
 * @param root the project's folder; the cache is in its `node_modules/.cache`, and deleting it costs time only
 */
export async function openRasteriser(root: string): Promise<Rasteriser> {
  const cache = join(root, 'node_modules/.cache/atlante-pictures');
  await mkdir(cache, { recursive: true });
  const kept = new Set(await readdir(cache));
  const engine = await engineVersion(root);
  const asked = new Set<string>();
  const fileOf = (key: string): string => `${key}.png`;

  return {
    async rasterise(drawings) {
      const jobs = drawings.map(({ svg, zoom }): RasterJob => ({ key: checksum(`${engine} ${zoom} ${svg}`), svg, zoom }));
      const different = new Map(jobs.map((job) => [job.key, job]));
      for (const key of different.keys()) asked.add(fileOf(key));
      const made = await drawAll([...different.values()].filter(({ key }) => !kept.has(fileOf(key))));
      for (const [key, png] of made) await store(join(cache, fileOf(key)), png);
      return forEachFile(jobs, async ({ key }) => made.get(key) ?? (await readFile(join(cache, fileOf(key)))));
    },
    async prune() {
      const forgotten = [...kept].filter((file) => !asked.has(file));
      await forEachFile(forgotten, (file) => rm(join(cache, file), { force: true }));
    },
  };
}

/** What decides the bytes of a PNG besides its drawing. */
async function engineVersion(root: string): Promise<string> {
  const files = ['node_modules/@resvg/resvg-js/package.json', 'src/pictures/indexed-png.ts', 'scripts/rasterise-worker.ts'];
  return checksum((await Promise.all(files.map((file) => readFile(join(root, file), 'utf8')))).join('\n'));
}

const checksum = (text: string): string => createHash('sha256').update(text).digest('hex');

/** A file of the cache is there whole or not at all, whatever happens to a build. */
async function store(file: string, bytes: Uint8Array): Promise<void> {
  const partial = `${file}.${randomUUID()}`;
  await writeFile(partial, bytes);
  await rename(partial, file);
}

/** Shares the drawings among as many workers as there are processors. */
async function drawAll(jobs: readonly RasterJob[]): Promise<ReadonlyMap<string, Uint8Array>> {
  const drawn = new Map<string, Uint8Array>();
  const count = Math.min(availableParallelism(), jobs.length);
  const shares = Array.from({ length: count }, (_, worker) => jobs.filter((_job, index) => index % count === worker));
  await Promise.all(
    shares.map(
      (share) =>
        new Promise<void>((resolve, reject) => {
          const worker = new Worker(new URL('./rasterise-worker.ts', import.meta.url), { workerData: share });
          worker.on('message', ({ key, png }: { readonly key: string; readonly png: Uint8Array }) => drawn.set(key, png));
          worker.once('error', reject);
          worker.once('exit', (code) => (code === 0 ? resolve() : reject(new Error(`Un disegnatore di immagini si è fermato con codice ${code}`))));
        }),
    ),
  );
  return drawn;
}
