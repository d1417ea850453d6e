// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, test } from 'vitest';
import { roundOutline } from './outline.ts';

describe('an outline on a coarser grid', () => {
  test('goes through the nearest points of the grid', () => {
    expect(roundOutline('m 0.2,0.4 9.9,-0.1 -0.1,10 -9.9,-0.2 z')).toBe('M0 0l10 0 0 10-10 0z');
  });

  test('has a step of the size asked for', () => {
    expect(roundOutline('m 1,1 9,0 0,9 -9,0 z', 5)).toBe('M0 0l10 0 0 10-10 0z');
  });

  test('loses the points that repeat another or lie on a straight line', () => {
    expect(roundOutline('m 0,0 5,0.1 0.1,0 4.9,0 0,10 -10,0 0,-5 z')).toBe('M0 0l10 0 0 10-10 0z');
  });

  test('starts each ring where the one before it started, as a path does after its end', () => {
    expect(roundOutline('m 10,10 4,0 0,4 z m 20,0 4,0 0,4 z')).toBe('M10 10l4 0 0 4zM30 10l4 0 0 4z');
  });

  test('loses the islands that have no surface left', () => {
    expect(roundOutline('m 10,10 4,0 0,4 z m 20,0 0.2,0 0,0.2 z')).toBe('M10 10l4 0 0 4z');
  });

  test('keeps a border that two neighbours share', () => {
    const [west, east] = ['m 0,0 10.4,0 -0.7,5.2 0.6,4.9 -10.3,0 z', 'm 10.4,0 9.6,0 0,10.1 -9.7,0 -0.6,-4.9 z'].map((path) => roundOutline(path));
    expect([west, east]).toEqual(['M0 0l10 0 0 10-10 0z', 'M10 0l10 0 0 10-10 0z']);
  });

  test('that nothing is left of, or with curves, is refused', () => {
    expect(() => roundOutline('m 0,0 0.1,0 0,0.1 z')).toThrow(RangeError);
    expect(() => roundOutline('m 0,0 c 1,1 2,2 3,3 z')).toThrow(RangeError);
  });
});
