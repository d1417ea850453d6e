// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest';
import { compareReleases } from './release-record.ts';

test('releases are told newest first, by number and not by letter', () => {
  const versions = ['0.9.0', '0.10.0', '1.0.0', '0.9.2'].map((version) => ({ version })).toSorted(compareReleases);
  expect(versions.map(({ version }) => version)).toEqual(['1.0.0', '0.10.0', '0.9.2', '0.9.0']);
});
