// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, test } from 'vitest';
import { dateSchema, pathSchema, slugSchema } from './identifier.ts';

describe('a slug', () => {
  test.each(['italia', 'po-2017-2020', '026', 'linea-7t'])('«%s» is one', (text) => {
    expect(slugSchema.safeParse(text).success).toBe(true);
  });
  test.each(['', 'Italia', 'valle_d_aosta', 'forlì', '-a', 'a-', 'a--b', 'a b', 'a/b', 'a\n'])('«%s» is not', (text) => {
    expect(slugSchema.safeParse(text).success).toBe(false);
  });
});

describe('a path', () => {
  test.each(['italia', 'po-2017-2020/sezione-1/linea-5'])('«%s» is one', (text) => {
    expect(pathSchema.safeParse(text).success).toBe(true);
  });
  test.each(['', '/a', 'a/', 'a//b', 'a/B', '../a'])('«%s» is not', (text) => {
    expect(pathSchema.safeParse(text).success).toBe(false);
  });
});

describe('a date', () => {
  test.each(['2019-07-31', '2020-02-29'])('%s is one', (text) => {
    expect(dateSchema.safeParse(text).success).toBe(true);
  });
  test.each(['2019-02-29', '2019-13-01', '31/07/2019', '2019-7-1', '2019-07', '2019-07-31T00:00:00Z'])('%s is not', (text) => {
    expect(dateSchema.safeParse(text).success).toBe(false);
  });
});
