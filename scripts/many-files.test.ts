// SPDX-License-Identifier: EUPL-1.2
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { forEachFile, writeFiles } from './many-files.ts';

test('many files are worked on a few at a time, and the results keep their order', async () => {
  let open = 0;
  let most = 0;
  const results = await forEachFile(Array(1000).keys(), async (index) => {
    open += 1;
    most = Math.max(most, open);
    await setImmediate();
    open -= 1;
    return index * 2;
  });
  expect(most).toBeGreaterThan(1);
  expect(most).toBeLessThanOrEqual(64);
  expect(results).toEqual(Array.from({ length: 1000 }, (_, index) => index * 2));
});

test('a file that fails is not passed over', async () => {
  await expect(forEachFile([1, 2, 3], (index) => (index === 2 ? Promise.reject(new Error('piena')) : Promise.resolve(index)))).rejects.toThrow(
    'piena',
  );
});

test('files are written with the folders that they need', async () => {
  const site = await mkdtemp(join(tmpdir(), 'atlante-files-'));
  await writeFiles(site, [
    { path: 'a/b/c.txt', bytes: 'uno' },
    { path: 'a/d.bin', bytes: new Uint8Array([50]) },
  ]);
  expect(await Promise.all(['a/b/c.txt', 'a/d.bin'].map((path) => readFile(join(site, path), 'utf8')))).toEqual(['uno', '2']);
  await rm(site, { recursive: true });
});
