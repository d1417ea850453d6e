// SPDX-License-Identifier: EUPL-1.2
import { afterEach, expect, test, vi } from 'vitest';
import { href, siteRoot } from './href.ts';

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

test.each([
  ['https://atlante.example', '/', 'https://atlante.example/'],
  ['https://atlante.example', '/atlante/', 'https://atlante.example/atlante/'],
])('on the site «%s» under the base «%s» the root is «%s»', (site, base, expected) => {
  vi.stubEnv('SITE', site);
  vi.stubEnv('BASE_URL', base);
  expect(siteRoot()).toBe(expected);
});
