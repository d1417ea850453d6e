// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { lineOf, readJson } from './read-json.ts';

const FILE = 'data/a.json';
const schema = z.strictObject({ title: z.string(), values: z.array(z.strictObject({ id: z.string(), unit: z.enum(['euro', 'persone']) })) });
const read = (text: string) => readJson(new Map([[FILE, new TextEncoder().encode(text)]]), FILE, schema);

const VALID = `{
  "title": "Risorse",
  "values": [
    { "id": "a", "unit": "euro" },
    {
      "id": "b",
      "unit": "persone"
    }
  ]
}
`;

describe('readJson', () => {
  test('gives the value and the text of a file that keeps the schema', () => {
    const values = [
      { id: 'a', unit: 'euro' },
      { id: 'b', unit: 'persone' },
    ];
    expect(read(VALID)).toEqual({ value: { title: 'Risorse', values }, text: VALID });
  });

  test('reports a file that is not there', () => {
    expect(readJson(new Map(), FILE, schema)).toMatchObject({ issues: [{ code: 'file-mancante', file: FILE, line: 1 }] });
  });

  test.each([
    ['a comma left out', VALID.replace('"b",', '"b"'), 7],
    ['a comma before a bracket', VALID.replace('    }\n  ]', '    },\n  ]'), 9],
    ['a comma before a brace', VALID.replace('"persone"', '"persone",'), 8],
    ['a word without quotes', VALID.replace('"persone"', 'persone'), 7],
    ['a word without quotes that begins like a literal', VALID.replace('"persone"', 'nulla'), 7],
    ['a quote left open', VALID.replace('"b",', '"b,'), 6],
    ['a comment', VALID.replace('  "values"', '  // i valori\n  "values"'), 3],
    ['a file that breaks off', VALID.slice(0, VALID.indexOf('"persone"')), 7],
    ['something after the end', `${VALID}}`, 11],
  ])('finds the line of %s', (_, text, line) => {
    expect(read(text)).toMatchObject({ issues: [{ code: 'json-malformato', file: FILE, line }] });
  });

  test('says what is wrong on one line, whatever the text around it', () => {
    const result = read(VALID.replace('"persone"', 'persone'));
    expect('issues' in result && result.issues.map(({ message }) => message)).toEqual(['Da questa riga il file non è più JSON: «persone».']);
  });

  test('reports each property that breaks the schema, at its own line', () => {
    const result = read(VALID.replace('"unit": "persone"', '"unit": "person"').replace('"Risorse"', '12'));
    expect(result).toMatchObject({
      issues: [
        { code: 'json-non-valido', line: 2 },
        { code: 'json-non-valido', line: 7 },
      ],
    });
  });

  test('reports an unknown property at its own line, and a missing one where the object begins', () => {
    const result = read(VALID.replace('"unit": "persone"', '"unita": "persone"'));
    expect('issues' in result && result.issues.map(({ line }) => line).toSorted()).toEqual([5, 7]);
  });
});

describe('lineOf', () => {
  test.each([
    [['title'], 2],
    [['values'], 3],
    [['values', 0, 'unit'], 4],
    [['values', 1], 5],
    [['values', 1, 'id'], 6],
    [['values', 1, 'unit'], 7],
    [['values', 0, 'missing'], 4],
    [['values', 9, 'unit'], 3],
    [['missing'], 1],
    [[], 1],
  ])('%j stands on line %i', (path, line) => {
    expect(lineOf(VALID, path)).toBe(line);
  });

  test('is not misled by brackets, commas and quotes inside texts', () => {
    const text = '{\n"values": [\n"a, [\\"b\\", {",\n["c", "d"],\n{ "id": "e" }\n]\n}';
    expect([0, 1, 2].map((index) => lineOf(text, ['values', index]))).toEqual([3, 4, 5]);
  });
});
