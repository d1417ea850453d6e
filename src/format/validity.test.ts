// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest';
import { formatValidity } from './validity.ts';

test.each([
  ['2016-01-01', '2024-02-29', 'dal 1° gennaio 2016 fino al 29 febbraio 2024'],
  ['2019-04', '2023-12-31', 'da aprile 2019 fino al 31 dicembre 2023'],
  ['2013', '2015-04', 'dal 2013 fino ad aprile 2015'],
  [null, '2022', 'fino al 2022'],
  ['2019-11-08', null, 'dall’8 novembre 2019'],
  [null, '2019-03-11', 'fino all’11 marzo 2019'],
  ['2021-02', '2021-03', 'da febbraio 2021 fino a marzo 2021'],
  [null, null, ''],
])('from %s to %s reads «%s»', (start, end, text) => {
  expect(formatValidity(start, end)).toBe(text);
});
