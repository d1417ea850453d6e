// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { build, copyProject, type ProjectCopy } from '../support/project-copy.ts';
import { listFiles } from '../support/site-pages.ts';

const copies = [await copyProject(), await copyProject()];
afterAll(() => Promise.all(copies.map((copy) => copy.remove())));

test('two builds in two folders give the same bytes', async () => {
  const sites = [];
  for (const copy of copies) {
    const { exitCode, errors } = await build(copy);
    expect(exitCode, errors).toBe(0);
    sites.push(await checksums(copy));
  }
  const [first, second] = sites;
  expect(Object.keys(first!)).toContain('index.html');
  expect(second).toEqual(first);
});

async function checksums({ root }: ProjectCopy): Promise<Readonly<Record<string, string>>> {
  const site = join(root, 'dist');
  const sums = (await listFiles(site)).map(
    async (file) =>
      [
        file,
        createHash('sha256')
          .update(await readFile(join(site, file)))
          .digest('hex'),
      ] as const,
  );
  return Object.fromEntries(await Promise.all(sums));
}
