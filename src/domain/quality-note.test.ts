// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest';
import { worstSeverity, type Severity } from './quality-note.ts';

test.each<{ given: readonly Severity[]; worst: Severity | null }>([
  { given: ['lieve', 'grave', 'media'], worst: 'grave' },
  { given: ['lieve', 'media'], worst: 'media' },
  { given: ['lieve'], worst: 'lieve' },
  { given: [], worst: null },
])('the worst of $given is $worst', ({ given, worst }) => {
  expect(worstSeverity(given.map((severity) => ({ severity })))).toBe(worst);
});
