// SPDX-License-Identifier: EUPL-1.2
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadDataset } from '../dataset/load-dataset.ts';
import { anObservation } from '../domain/observation.fixture.ts';
import { indexAtlas } from './atlas.ts';

const dataset = await loadDataset(join(import.meta.dirname, '..', 'dataset', '__fixtures__', 'valid'));
const atlas = indexAtlas(dataset);
const idsOf = (records: readonly { readonly id: string }[]): readonly string[] => records.map(({ id }) => id);

describe('a look-up', () => {
  test.each([
    ['document', 'rapporto'],
    ['indicator', 'quota-assunti'],
    ['topic', 'lavoro'],
    ['unit', 'euro'],
    ['period', '2019-2021'],
    ['territory', 'puglia'],
    ['programme', 'fixo'],
    ['section', 'piano/sezione-1'],
    ['line', 'piano/sezione-1/linea-2'],
    ['observation', 'rapporto-0011'],
    ['cascade', 'spese'],
  ] as const)('of the %s «%s» finds it', (what, id) => {
    expect(atlas[what](id).id).toBe(id);
  });

  test('of something that is not there fails and says what was sought', () => {
    expect(() => atlas.territory('puglie')).toThrow(new RangeError('atlas: there is no territory «puglie»'));
  });
});

describe('the figures of something', () => {
  test.each([
    ['indicator', 'risorse-assegnate', ['rapporto-0010', 'rapporto-0012', 'rapporto-0013']],
    ['territory', 'puglia', ['rapporto-0002', 'rapporto-0003']],
    ['programme', 'fixo', ['rapporto-0003']],
    [
      'section',
      'piano/sezione-1',
      ['rapporto-0001', 'rapporto-0002', 'rapporto-0010', 'rapporto-0011', 'rapporto-0012', 'rapporto-0013', 'rapporto-0014'],
    ],
    ['line', 'fixo/linea-1', ['rapporto-0003']],
    ['line', 'piano/sezione-1/linea-1', ['rapporto-0001', 'rapporto-0002', 'rapporto-0010', 'rapporto-0011']],
    ['indicator', 'nothing', []],
  ] as const)('of the %s «%s» are those that name it', (key, id, expected) => {
    expect(idsOf(atlas.observationsOf(key, id))).toEqual(expected);
  });

  test('stand in reading order, document by document', () => {
    const observations = [
      anObservation({ id: 'b-0001', document: 'b', lines: { first: 1, last: 1 } }),
      anObservation({ id: 'a-0001', document: 'a', lines: { first: 20, last: 20 } }),
      anObservation({ id: 'a-0002', document: 'a', lines: { first: 3, last: 3 } }),
    ];
    expect(idsOf(indexAtlas({ ...dataset, observations }).observationsOf('territory', 'italia'))).toEqual(['a-0002', 'a-0001', 'b-0001']);
  });
});

test('lines are those of a section, or of a programme that has no sections', () => {
  expect(idsOf(atlas.sectionsOf('piano'))).toEqual(['piano/sezione-1']);
  expect(idsOf(atlas.linesOf('piano/sezione-1'))).toEqual(['piano/sezione-1/linea-1', 'piano/sezione-1/linea-2']);
  expect(idsOf(atlas.linesOf('fixo'))).toEqual(['fixo/linea-1']);
  expect([atlas.sectionsOf('fixo'), atlas.linesOf('piano')]).toEqual([[], []]);
});

test('the cascades of an indicator or a territory are those in which one of its figures takes part', () => {
  expect(idsOf(atlas.cascadesOf('indicator', 'risorse-spese'))).toEqual(['spese']);
  expect(idsOf(atlas.cascadesOf('territory', 'italia'))).toEqual(['spese']);
  expect(atlas.cascadesOf('indicator', 'risorse-assegnate')).toEqual([]);
  expect(atlas.cascadesOf('territory', 'puglia')).toEqual([]);
});

describe('the concordance of something', () => {
  const line = { kind: 'linea', id: 'fixo/linea-1' } as const;
  const objective = { kind: 'obiettivo', id: 'piano-1-1' } as const;
  const explanationsOf = (links: readonly { readonly explanation: string }[]): readonly string[] => links.map(({ explanation }) => explanation);

  test('says what it goes on in and what it comes from, each in its own list', () => {
    expect(explanationsOf(atlas.successorsOf(line))).toEqual(['Le scuole passano ai centri.']);
    expect(atlas.predecessorsOf(line)).toEqual([]);
    expect(explanationsOf(atlas.predecessorsOf({ kind: 'linea', id: 'piano/sezione-1/linea-1' }))).toEqual(['Le scuole passano ai centri.']);
  });

  test('holds the statement that it is new', () => {
    expect(explanationsOf(atlas.predecessorsOf(objective))).toEqual(['Prima non c’erano obiettivi.']);
  });

  test('keeps apart the links that are no succession, found from either end', () => {
    expect(explanationsOf(atlas.kinshipsOf(objective))).toEqual(['Contano le stesse persone.']);
    expect(atlas.kinshipsOf({ kind: 'indicatore', id: 'persone-assunte' })).toEqual(atlas.kinshipsOf(objective));
    expect(atlas.successorsOf(objective)).toEqual([]);
  });
});
