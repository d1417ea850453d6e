// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, test } from 'vitest';
import { compareIssues, DataError, describeIssue, type Issue } from './data-error.ts';

const issue = (file: string, line: number, column: number, code = 'numero-non-valido'): Issue => ({
  code,
  file,
  line,
  column,
  message: '«1.7O4» non è un numero.',
  hint: 'Correggilo.',
});

describe('compareIssues', () => {
  test('orders by file, then line, then column, then code, with lines and columns as numbers', () => {
    const ordered = [
      issue('data/a.csv', 1, 1),
      issue('data/a.csv', 2, 3, 'cella-vuota'),
      issue('data/a.csv', 2, 3, 'spazi'),
      issue('data/a.csv', 2, 10),
      issue('data/a.csv', 10, 1),
      issue('data/b.csv', 1, 1),
    ];
    expect(ordered.toReversed().toSorted(compareIssues)).toEqual(ordered);
  });
});

describe('describeIssue', () => {
  test('gives the place as editors open it, what is wrong with its code, and what to do on a line of its own', () => {
    expect(describeIssue(issue('data/a.csv', 2, 4))).toBe('data/a.csv:2:4  «1.7O4» non è un numero.  [numero-non-valido]\n    → Correggilo.');
  });
});

describe('DataError', () => {
  test('holds every issue in reading order and says how many they are', () => {
    const error = new DataError([issue('data/b.csv', 1, 1), issue('data/a.csv', 7, 2)]);
    expect(error.issues.map(({ file }) => file)).toEqual(['data/a.csv', 'data/b.csv']);
    expect(error.message).toBe(['2 errori nei dati', '', ...error.issues.map(describeIssue)].join('\n'));
  });

  test('points at the first issue in the fields that Astro prints', () => {
    const error = new DataError([issue('data/b.csv', 1, 1), issue('data/a.csv', 7, 2)]);
    expect(error).toMatchObject({ name: 'DataError', hint: 'Correggilo.', loc: { file: 'data/a.csv', line: 7, column: 2 } });
  });

  test('speaks of a single issue in the singular', () => {
    expect(new DataError([issue('data/a.csv', 1, 1)]).message).toMatch(/^Un errore nei dati\n/);
  });
});
