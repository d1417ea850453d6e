// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest';
import { formatPromiseCounts } from './promise.ts';

const none = { rendicontato: 0, 'in-parte': 0, 'non-menzionato': 0, abbandonato: 0, 'non-verificabile': 0 };

test('counts of promises name the statuses that occur, in their order, with the word that agrees', () => {
  expect(formatPromiseCounts({ ...none, rendicontato: 13, 'in-parte': 2, abbandonato: 1 })).toBe('13 rendicontate, 2 in parte, 1 abbandonata');
  expect(formatPromiseCounts({ ...none, rendicontato: 1, 'non-menzionato': 1, 'non-verificabile': 3 })).toBe(
    '1 rendicontata, 1 non menzionata, 3 non verificabili',
  );
  expect(formatPromiseCounts(none)).toBe('');
});
