// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest';
import { anObservation } from '../domain/observation.fixture.ts';
import type { QualityNote } from '../domain/quality-note.ts';
import { contradictionOfRelease, plainContradictions } from './contradiction-of-release.ts';

const observations = new Map(
  [
    anObservation({ id: 'a', value: '10', unit: 'imprese' }),
    anObservation({ id: 'b', value: '12', unit: 'imprese' }),
    anObservation({ id: 'same', value: '10', unit: 'imprese' }),
    anObservation({ id: 'euro', value: '12', unit: 'euro' }),
  ].map((observation) => [observation.id, observation]),
);
const note = (id: string, change: Partial<QualityNote> = {}) =>
  ({ id, kind: 'contraddizione', severity: 'grave', observations: ['a', 'b'], ...change }) as QualityNote;
const plain = (notes: readonly QualityNote[]) =>
  plainContradictions({ notes, observation: (id) => observations.get(id)! }).map((found) => found.note.id);

test('a plain contradiction is a grave one between two figures of the same unit', () => {
  expect(
    plain([
      note('plain'),
      note('mild', { severity: 'media' }),
      note('misprint', { kind: 'refuso' }),
      note('equal', { observations: ['a', 'same'] }),
      note('units', { observations: ['a', 'euro'] }),
      note('three', { observations: ['a', 'b', 'same'] }),
      note('one', { observations: ['a'] }),
    ]),
  ).toEqual(['plain']);
});

test('the one shown changes with the release alone, going through them all', () => {
  const all = plainContradictions({ notes: ['1', '2', '3'].map((id) => note(id)), observation: (id) => observations.get(id)! });
  const shown = ['1.0.0', '1.0.1', '1.0.2', '1.0.3', '1.0.0'].map((release) => contradictionOfRelease(all, release)?.note.id);
  expect(new Set(shown.slice(0, 3)).size).toBe(3);
  expect(shown[3]).toBe(shown[0]);
  expect(shown[4]).toBe(shown[0]);
});

test('without plain contradictions none is shown', () => {
  expect(contradictionOfRelease([], '1.0.0')).toBeUndefined();
});
