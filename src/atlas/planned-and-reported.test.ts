// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest';
import { aStatement } from '../domain/statement.fixture.ts';
import { plannedAndReported } from './planned-and-reported.ts';

const starts: Readonly<Record<string, string>> = { 'gen-lug': '2019-01-01', 'ago-dic': '2019-08-01', '2019': '2019-01-01' };
const partsOf = (...statements: readonly ReturnType<typeof aStatement>[]) =>
  plannedAndReported(statements, (period) => starts[period] ?? '').map(({ period, statements: members }) => [period, members.map(({ id }) => id)]);

test('what was planned comes first, then what was done in each period, in the order of time', () => {
  expect(
    partsOf(
      aStatement({ id: 'd-e0001', kind: 'risultato', period: 'ago-dic' }),
      aStatement({ id: 'd-e0002', kind: 'attivita-svolta', period: 'gen-lug' }),
      aStatement({ id: 'd-e0003', kind: 'risultato-atteso', period: 'ago-dic' }),
      aStatement({ id: 'd-e0004', kind: 'criticita', period: 'gen-lug' }),
    ),
  ).toEqual([
    [null, ['d-e0003']],
    ['gen-lug', ['d-e0002', 'd-e0004']],
    ['ago-dic', ['d-e0001']],
  ]);
});

test('without anything planned there is no part for it', () => {
  expect(partsOf(aStatement({ id: 'd-e0001', kind: 'prodotto', period: '2019' }))).toEqual([['2019', ['d-e0001']]]);
  expect(partsOf()).toEqual([]);
});
