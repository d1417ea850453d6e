// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest';
import { lastVerified } from './last-verified.ts';

const proof = { sha256: '', claimed: 0, notQuantities: {} };

test('the figures were last verified on the latest day of any document', () => {
  expect(lastVerified([{ proof: { ...proof, date: '2026-11-25' } }, { proof: null }, { proof: { ...proof, date: '2026-11-21' } }])).toBe(
    '2026-11-25',
  );
});

test('without any verification there is no day', () => {
  expect(lastVerified([{ proof: null }])).toBeNull();
});
