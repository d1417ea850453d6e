// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest';
import type { Highlight } from '../domain/highlight.ts';
import type { Programme } from '../domain/programme.ts';
import { aStatement } from '../domain/statement.fixture.ts';
import type { Territory } from '../domain/territory.ts';
import { territoryGaps } from './territory-gaps.ts';

const puglia = { id: 'puglia', kind: 'regione' } as Territory;
const plan = { id: 'piano' } as Programme;
const highlight = (title: string, target: string | null, result: string | null): Highlight => ({
  territory: 'puglia',
  title,
  inAnswer: true,
  target,
  result,
  caution: '',
});

test('a region without a plan says so; Italy as a whole does not', () => {
  expect(territoryGaps(puglia, [], [], []).withoutPlan).toBe(true);
  expect(territoryGaps(puglia, [plan], [], []).withoutPlan).toBe(false);
  expect(territoryGaps({ ...puglia, kind: 'stato' }, [], [], []).withoutPlan).toBe(false);
});

test('what is planned without a quantity is counted, and what is only optional is not', () => {
  const statements = [
    aStatement({ kind: 'attivita-prevista', observations: [] }),
    aStatement({ kind: 'risultato-atteso', observations: [] }),
    aStatement({ kind: 'risultato-atteso', observations: ['rapporto-0001'] }),
    aStatement({ kind: 'attivita-prevista', observations: [], commitment: 'facoltativo' }),
    aStatement({ kind: 'risultato', observations: [] }),
  ];
  expect(territoryGaps(puglia, [plan], statements, []).plannedWithoutNumber).toBe(2);
});

test('a target in evidence without a result is not reported', () => {
  const highlights = [highlight('Scuole', 'a', null), highlight('Imprese', 'a', 'b'), highlight('Solo fatto', null, 'b')];
  expect(territoryGaps(puglia, [plan], [], highlights).unreported).toEqual(['Scuole']);
});
