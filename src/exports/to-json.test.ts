// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { publish, whole } from './published-table.ts';
import { toJson } from './to-json.ts';

const prova = { name: 'prova', title: 'Prova', row: 'una prova' };

describe('toJson', () => {
  test('writes one object a row, its numbers digit by digit', () => {
    const records = [
      { id: 'a', value: '3892962.10' },
      { id: 'b "c"', value: null },
    ];
    const table = publish(prova, records, [
      { name: 'id', meaning: 'Identificativo', of: (r) => r.id },
      { name: 'valore', meaning: 'Valore', of: (r) => (r.value === null ? null : { number: r.value }) },
    ]);
    expect(toJson(table)).toBe('[\n  { "id": "a", "valore": 3892962.10 },\n  { "id": "b \\"c\\"", "valore": null }\n]\n');
  });

  test('of no rows is an empty list', () => {
    expect(JSON.parse(toJson(publish(prova, [], [])))).toEqual([]);
  });

  test('of any rows is JSON that gives the texts back', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' })), (texts) => {
        const table = publish(prova, texts, [{ name: 'testo', meaning: '', of: (text) => text }]);
        expect(JSON.parse(toJson(table))).toEqual(texts.map((testo) => ({ testo })));
      }),
    );
  });
});

describe('publish', () => {
  test('keeps the order of the columns and says what each holds', () => {
    const table = publish(
      prova,
      [7],
      [
        { name: 'b', meaning: 'Seconda lettera', type: 'intero', of: whole },
        { name: 'a', meaning: 'Prima lettera', values: ['uno', 'due'], of: () => null },
      ],
    );
    expect(table).toEqual({
      name: 'prova',
      title: 'Prova',
      row: 'una prova',
      columns: [
        { name: 'b', meaning: 'Seconda lettera', type: 'intero', values: null },
        { name: 'a', meaning: 'Prima lettera', type: 'testo', values: ['uno', 'due'] },
      ],
      rows: [[{ number: '7' }, null]],
    });
  });
});
