// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest';
import { linePath, sectionPath } from './structure-path.ts';

test('a section lies inside its programme', () => {
  expect(sectionPath('piano', 'sezione-1')).toBe('piano/sezione-1');
  expect(sectionPath('piano', null)).toBeNull();
});

test.each([
  ['piano', 'sezione-1', 'linea-2', 'piano/sezione-1/linea-2'],
  ['fixo', null, 'linea-7t', 'fixo/linea-7t'],
  ['piano', 'sezione-1', null, null],
  [null, null, null, null],
])('programme %s, section %s and line %s make the line %s', (programme, section, line, expected) => {
  expect(linePath(programme, section, line)).toBe(expected);
});

test('a section or a line without a programme makes an id that cannot exist, so that the reference is reported', () => {
  expect(sectionPath(null, 'sezione-1')).toBe('/sezione-1');
  expect(linePath(null, null, 'linea-2')).toBe('/linea-2');
});
