// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest';
import { formatContents } from './contents.ts';

test.each([
  [{ figures: 4, statements: 1, notes: 2 }, '4 cifre, 1 enunciato, 2 note di qualità'],
  [{ figures: 0, statements: 1234, notes: 1 }, '1.234 enunciati, 1 nota di qualità'],
  [{ figures: 1, statements: 0, notes: 0 }, '1 cifra'],
  [{ figures: 0, statements: 0, notes: 0 }, 'nessuna cifra'],
])('%o is told as «%s»', (contents, expected) => {
  expect(formatContents(contents)).toBe(expected);
});
