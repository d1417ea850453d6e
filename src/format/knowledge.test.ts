// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest';
import { formatKnowledge } from './knowledge.ts';

test.each([
  [{ state: 'piano', figures: 321, passages: 25, through: [] }, 'piano, 321 cifre e 25 passi'],
  [{ state: 'menzioni', figures: 0, passages: 1, through: [] }, 'menzioni, 1 passo'],
  [{ state: 'menzioni', figures: 1, passages: 0, through: [] }, 'menzioni, 1 cifra'],
  [{ state: 'nulla', figures: 0, passages: 0, through: [] }, 'nulla'],
  [
    { state: 'menzioni', figures: 0, passages: 0, through: [{ name: 'Provincia autonoma di Trento' }] },
    'menzioni, solo della Provincia autonoma di Trento',
  ],
] as const)('%o is said «%s»', (known, said) => {
  expect(formatKnowledge(known)).toBe(said);
});
