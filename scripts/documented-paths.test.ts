// SPDX-License-Identifier: EUPL-1.2
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '..');
const documents = execFileSync('git', ['ls-files', '*.md', '*.mdx'], { cwd: root, encoding: 'utf8' }).split('\n').filter(Boolean);
const scripts = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as { scripts: Record<string, string> };

/** Folders at the root, so that `src/domain/` is taken for a path and `obiettivo/risultato` is not. */
const PATH = /^(?:src|data|content|scripts|tests|public|\.ci)\/[\w./[\]-]*$/;

test.each(documents)('the paths that %s names exist, and so do the files that it links', async (document) => {
  const text = await readFile(join(root, document), 'utf8');
  const quoted = [...text.matchAll(/`([^`\n]+)`/g)].map(([, path = '']) => path).filter((path) => PATH.test(path));
  const linked = [...text.matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)].map(([, path = '']) => path);
  expect(quoted.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  expect(linked.filter((path) => !existsSync(join(root, dirname(document), path)))).toEqual([]);
});

test.each(documents)('the npm commands that %s names exist', async (document) => {
  const text = await readFile(join(root, document), 'utf8');
  const named = [...text.matchAll(/npm run ([\w:]+)/g)].map(([, name = '']) => name);
  expect(named.filter((name) => !(name in scripts.scripts))).toEqual([]);
});
