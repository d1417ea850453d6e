// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest';
import { loadTypeface } from './load-typeface.ts';

const typeface = await loadTypeface(process.cwd());

test('wide characters are wider than narrow ones, and strong ones than regular ones', () => {
  expect(typeface.width('mmm', 10, 'regular')).toBeGreaterThan(typeface.width('iii', 10, 'regular'));
  expect(typeface.width('Atlante', 10, 'strong')).toBeGreaterThan(typeface.width('Atlante', 10, 'regular'));
  expect(typeface.width('Atlante', 20, 'regular')).toBeCloseTo(2 * typeface.width('Atlante', 10, 'regular'));
});

test.each([...'àèéìòùÈ’“”«»–…€°·ŠŽčőß'])('%s has an outline of its own', (character) => {
  const [outline] = typeface.outlines(character, 'regular');
  const [missing] = typeface.outlines('\u{10ffff}', 'regular');
  expect(outline?.path).not.toBe('');
  expect(outline?.path).not.toBe(missing?.path);
});

test('signs that the typeface has not are drawn as others that mean the same', () => {
  const drawn = (text: string) => typeface.outlines(text, 'strong').map(({ id }) => id);
  expect(drawn('a → b ‼')).toEqual(drawn('a › b !!'));
  expect(drawn('1.250\u00a0€')).toEqual(drawn('1.250 €'));
});
