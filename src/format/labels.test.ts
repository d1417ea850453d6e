// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest';
import { absences, frequencies, measures } from '../domain/measure.ts';
import { cohesionCategories, cohesionObjectives } from '../domain/territory.ts';
import { absenceLabels, cohesionLabels, cohesionObjectiveLabels, frequencyLabels, measureLabels } from './labels.ts';

test.each([
  ['measures', measures, measureLabels],
  ['frequencies', frequencies, frequencyLabels],
  ['absences', absences, absenceLabels],
  ['categories of regions', cohesionCategories, cohesionLabels],
  ['objectives of cohesion', cohesionObjectives, cohesionObjectiveLabels],
] as const)('readers tell all %s apart by their label', (_, values, labels) => {
  const texts = values.map((value) => (labels as Readonly<Record<string, string>>)[value]);
  expect(texts.every((text) => text !== undefined && text !== '')).toBe(true);
  expect(new Set(texts).size).toBe(values.length);
});
