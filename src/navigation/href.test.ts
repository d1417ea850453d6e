// SPDX-License-Identifier: EUPL-1.2
import { afterEach, expect, test, vi } from 'vitest';
import { href } from './href.ts';

afterEach(() => vi.unstubAllEnvs());

test.each([
  ['/', 'regioni/puglia/', '/regioni/puglia/'],
  ['/', '', '/'],
  ['/atlante/', 'regioni/puglia/', '/atlante/regioni/puglia/'],
  ['/atlante', 'glossario/#cpi', '/atlante/glossario/#cpi'],
  ['/atlante/', '', '/atlante/'],
])('under the base «%s» the path «%s» is «%s»', (base, path, expected) => {
  vi.stubEnv('BASE_URL', base);
  expect(href(path)).toBe(expected);
});
