// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest';
import { formatMeasureCounts } from './measure-counts.ts';

test('the measures that occur are counted, in their order', () => {
  expect(formatMeasureCounts([{ measure: 'contesto' }, { measure: 'obiettivo' }, { measure: 'risultato' }, { measure: 'obiettivo' }])).toBe(
    '2 obiettivi, 1 risultato, 1 di contesto',
  );
});

test('without figures there is nothing to count', () => {
  expect(formatMeasureCounts([])).toBe('');
});
