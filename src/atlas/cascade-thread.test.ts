// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, test } from 'vitest';
import { aCascade, anEdge, aStep } from '../domain/cascade.fixture.ts';
import { anObservation } from '../domain/observation.fixture.ts';
import type { Observation } from '../domain/observation.ts';
import { findingOfCascade, groupsOfOneScale, shareOf, threadOf } from './cascade-thread.ts';

const national = anObservation({ id: 'a-0001', value: '1250', unit: 'scuole' });
const target = anObservation({ id: 'a-0002', value: '1070', unit: 'scuole' });
const result = anObservation({ id: 'a-0003', value: '65', unit: 'scuole' });
const yearly = anObservation({ id: 'p-0001', value: '95', unit: 'scuole', frequency: 'annuale' });
const regional = anObservation({ id: 'b-0001', value: '24', unit: 'scuole' });
const lookUp = { observation: (id: string): Observation => [national, target, result, yearly, regional].find((figure) => figure.id === id)! };

const cascade = aCascade({
  steps: [
    aStep('obiettivo-nazionale-2017-2020', ['a-0001']),
    aStep('obiettivo-nazionale-2019-2021', ['a-0002']),
    aStep('risultato-nazionale-2019', ['a-0003']),
    aStep('impegno-puglia', ['a-0002', 'p-0001'], { details: ['in tutto', 'come minimo'] }),
    aStep('risultato-puglia', [], { absence: 'non-riportato', explanation: 'Il piano non lo dice.' }),
    aStep('impegno-basilicata', ['b-0001']),
  ],
  edges: [
    anEdge('obiettivo-nazionale-2017-2020', 'obiettivo-nazionale-2019-2021'),
    anEdge('obiettivo-nazionale-2019-2021', 'risultato-nazionale-2019', { relation: 'non-additivo' }),
    anEdge('obiettivo-nazionale-2019-2021', 'impegno-puglia'),
    anEdge('obiettivo-nazionale-2017-2020', 'impegno-basilicata', { relation: 'additivo', share: true }),
  ],
});
const thread = threadOf(cascade, lookUp);

test('a thread has every level with its figures, each with what it counts', () => {
  expect(thread.map(({ figures }) => figures.map(({ observation, detail }) => [observation.id, detail]))).toEqual([
    [['a-0001', null]],
    [['a-0002', null]],
    [['a-0003', null]],
    [
      ['a-0002', 'in tutto'],
      ['p-0001', 'come minimo'],
    ],
    [],
    [['b-0001', null]],
  ]);
});

describe('the percentage of an edge', () => {
  test('is the second figure over the first, exact to one decimal', () => {
    expect(shareOf(cascade.edges[3]!, thread)).toBe('1.9');
  });

  test('is not computed where the edge does not declare it', () => {
    expect(cascade.edges.slice(0, 3).map((edge) => shareOf(edge, thread))).toEqual([null, null, null]);
  });
});

describe('the groups of one scale', () => {
  const groups = groupsOfOneScale(cascade, thread);
  const idsOf = groups.map((group) => group.map(({ level, observation }) => `${level} ${observation.id}`));

  test('hold together what comparable edges join; figures of one level that no edge compares stay apart', () => {
    expect(idsOf).toEqual([
      ['obiettivo-nazionale-2017-2020 a-0001', 'impegno-basilicata b-0001'],
      ['obiettivo-nazionale-2019-2021 a-0002', 'risultato-nazionale-2019 a-0003'],
      ['impegno-puglia a-0002'],
      ['impegno-puglia p-0001'],
    ]);
  });

  test('name the whole of a part, so that it is drawn inside it', () => {
    expect(groups.flat().map(({ whole }) => whole?.id ?? null)).toEqual([null, 'a-0001', null, null, null, null]);
  });
});

test.each([
  [['non-confrontabile'], 'L’unico passaggio non si può confrontare'],
  [['non-additivo'], 'L’unico passaggio si può confrontare'],
  [['non-confrontabile', 'non-confrontabile'], 'Nessuno dei 2 passaggi si può confrontare'],
  [['non-confrontabile', 'additivo', 'non-confrontabile'], 'Dei 3 passaggi uno solo si può confrontare'],
  [['non-additivo', 'additivo', 'non-confrontabile'], 'Dei 3 passaggi 2 si possono confrontare'],
] as const)('the finding about edges %j is «%s»', (relations, finding) => {
  const edges = relations.map((relation) => anEdge('impegno-puglia', 'risultato-puglia', { relation }));
  expect(findingOfCascade(aCascade({ edges }))).toBe(finding);
});
