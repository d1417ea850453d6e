// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { publish, whole } from './published-table.ts';
import { toJson } from './to-json.ts';

describe('toJson', () => {
  test('writes one object a row, its numbers digit by digit', () => {
    const records = [
      { id: 'a', value: '3892962.10' },
      { id: 'b "c"', value: null },
    ];
    const table = publish('prova', 'Prova', records, [
      { name: 'id', meaning: 'Identificativo', of: (r) => r.id },
      { name: 'valore', meaning: 'Valore', of: (r) => (r.value === null ? null : { number: r.value }) },
    ]);
    expect(toJson(table)).toBe('[\n  { "id": "a", "valore": 3892962.10 },\n  { "id": "b \\"c\\"", "valore": null }\n]\n');
  });

  test('of no rows is an empty list', () => {
    expect(JSON.parse(toJson(publish('prova', 'Prova', [], [])))).toEqual([]);
  });

  test('of any rows is JSON that gives the texts back', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' })), (texts) => {
        const table = publish('prova', 'Prova', texts, [{ name: 'testo', meaning: '', of: (text) => text }]);
        expect(JSON.parse(toJson(table))).toEqual(texts.map((testo) => ({ testo })));
      }),
    );
  });
});

describe('publish', () => {
  test('keeps the order of the columns and says what each holds', () => {
    const table = publish(
      'prova',
      'Prova',
      [7],
      [
        { name: 'b', meaning: 'Seconda lettera', of: whole },
        { name: 'a', meaning: 'Prima lettera', of: () => null },
      ],
    );
    expect(table).toEqual({
      name: 'prova',
      title: 'Prova',
      columns: [
        { name: 'b', meaning: 'Seconda lettera' },
        { name: 'a', meaning: 'Prima lettera' },
      ],
      rows: [[{ number: '7' }, null]],
    });
  });
});
