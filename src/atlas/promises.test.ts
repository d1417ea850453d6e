// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, test } from 'vitest';
import type { Promised } from '../domain/promise.ts';
import { countPromises, promisesInsideLine, promisesOfLine, promisesOfObjective, promisesOfTerritory, promiseTitle } from './promises.ts';

const promise = (fields: Partial<Promised>): Promised => ({
  id: 'pm-0001',
  set: 'linee-2019-2021',
  title: null,
  programme: 'piano',
  section: 'piano/sezione-1',
  line: 'piano/sezione-1/linea-1',
  objective: null,
  source: { document: 'rapporto', lines: { first: 1, last: 1 } },
  observations: [],
  statements: [],
  status: 'rendicontato',
  evidence: null,
  searched: [],
  reason: 'Perché.',
  ...fields,
});

describe('the name of a promise', () => {
  const named = (kind: string) => (id: string) => ({ id, name: `${kind} ${id}`, text: `${kind} ${id}` }) as never;
  const atlas = { line: named('linea'), objective: named('obiettivo'), programme: named('programma'), statement: named('enunciato') };

  test('is its own where the data give one', () => {
    expect(promiseTitle(atlas, promise({ title: 'Imprese coinvolte', statements: ['rapporto-e0001'] }))).toBe('Imprese coinvolte');
  });
  test('is else that of its first statement, of its objective, of its line, of its programme', () => {
    expect(promiseTitle(atlas, promise({ statements: ['rapporto-e0001', 'rapporto-e0002'], objective: '5.1' }))).toBe('enunciato rapporto-e0001');
    expect(promiseTitle(atlas, promise({ objective: '5.1' }))).toBe('obiettivo piano-5-1');
    expect(promiseTitle(atlas, promise({}))).toBe('linea piano/sezione-1/linea-1');
    expect(promiseTitle(atlas, promise({ line: null }))).toBe('programma piano');
  });
});

test('promises are counted by set, in the order of the sets, with every status', () => {
  expect(
    countPromises([
      promise({ set: 'basilicata', status: 'non-verificabile' }),
      promise({ status: 'in-parte' }),
      promise({ status: 'in-parte' }),
      promise({ status: 'abbandonato' }),
    ]),
  ).toEqual([
    { set: 'linee-2019-2021', total: 3, byStatus: { rendicontato: 0, 'in-parte': 2, 'non-menzionato': 0, abbandonato: 1, 'non-verificabile': 0 } },
    { set: 'basilicata', total: 1, byStatus: { rendicontato: 0, 'in-parte': 0, 'non-menzionato': 0, abbandonato: 0, 'non-verificabile': 1 } },
  ]);
});

test('a line has the promises about it as a whole; an objective those with its code in its own plan', () => {
  const whole = promise({ id: 'pm-0001' });
  const inside = promise({ id: 'pm-0002', objective: '5.1' });
  const elsewhere = promise({ id: 'pm-0003', objective: '5.1', programme: 'altro', line: null });
  const all = [whole, inside, elsewhere];
  expect(promisesOfLine(all, 'piano/sezione-1/linea-1')).toEqual([whole]);
  expect(promisesInsideLine(all, 'piano/sezione-1/linea-1')).toEqual([inside]);
  expect(promisesOfObjective(all, 'piano-5-1')).toEqual([inside]);
});

test('a territory has the promises of its regional plans, and no others', () => {
  const plan = (id: string, kind: string, territory: string) => ({ id, kind, territory }) as never;
  const programmes = [plan('piano-puglia', 'piano-regionale', 'puglia'), plan('piano', 'piano', 'italia')];
  const regional = promise({ programme: 'piano-puglia' });
  const atlas = { promises: [regional, promise({ programme: 'piano' })], programmes };
  expect(promisesOfTerritory(atlas, 'puglia')).toEqual([regional]);
  expect(promisesOfTerritory(atlas, 'italia')).toEqual([]);
  expect(promisesOfTerritory(atlas, 'molise')).toEqual([]);
});
