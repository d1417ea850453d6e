// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest';
import { capitalised } from './capitalised.ts';

test.each([
  ['lavoratori, gennaio-luglio 2019', 'Lavoratori, gennaio-luglio 2019'],
  ['è previsto', 'È previsto'],
  ['PO 2019-2021', 'PO 2019-2021'],
  ['', ''],
])('«%s» begins a sentence as «%s»', (text, expected) => {
  expect(capitalised(text)).toBe(expected);
});
