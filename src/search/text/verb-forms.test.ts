// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest';
import { isAskingVerb } from './verb-forms.ts';

test.each(['durava', 'aprono', 'perde', 'contattato', 'costerebbe', 'finiscono', 'cercano'])('«%s» says what happens', (word) => {
  expect(isAskingVerb(word)).toBe(true);
});

test.each(['navigator', 'poste', 'pensione', 'treno', 'aperitivo', 'germania', 'voucher'])('«%s» is a thing, not a verb', (word) => {
  expect(isAskingVerb(word)).toBe(false);
});
