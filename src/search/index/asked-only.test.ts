// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest';
import { pageRecord } from '../records/page-record.ts';
import { markAskedOnly } from './asked-only.ts';

const records = [
  pageRecord({ type: 'Guida', address: 'guida/x/', title: 'Studi sul lavoro', summary: 'Il centro per l’impiego e i Neet', prior: 5 }),
];

test('a phrase that no text has as it stands is marked, in the singular and in the plural', () => {
  expect(
    markAskedOnly(
      [
        ['NEET', 'né studio né lavoro'],
        ["Centri per l'impiego", 'collocamento', 'studio lavoro'],
      ],
      records,
    ),
  ).toEqual([
    ['NEET', '?né studio né lavoro'],
    ["Centri per l'impiego", '?collocamento', '?studio lavoro'],
  ]);
});
