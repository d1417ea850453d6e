// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest';
import { placeTargetBar } from './target-bar.ts';

test('a result below its target is a part of the line, whose end is the target', () => {
  expect(placeTargetBar(61)).toEqual({ result: 61, target: 100 });
});

test('a result beyond its target fills the line, and the target stands inside it', () => {
  expect(placeTargetBar(200)).toEqual({ result: 100, target: 50 });
});

test('no result leaves the line empty', () => {
  expect(placeTargetBar(0)).toEqual({ result: 0, target: 100 });
});
