// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest';
import { anObservation } from '../domain/observation.fixture.ts';
import type { QualityNote } from '../domain/quality-note.ts';
import type { Territory } from '../domain/territory.ts';
import { chartFacts } from './chart-facts.ts';

const atlas = {
  unit: (id: string) => ({ id, singular: id, plural: `tante ${id}`, symbol: null }),
  period: (id: string) => ({ id, name: `il ${id}`, start: '2019-01-01', end: '2019-12-31' }),
  territory: (id: string) => ({ id, name: id.toUpperCase() }) as Territory,
  note: (id: string) => ({ id }) as QualityNote,
};

test('says each unit, period, territory and note once, however many figures share it', () => {
  const figures = [
    anObservation({ period: '2019', notes: ['nq-0002'] }),
    anObservation({ period: '2018', territory: 'puglia', notes: ['nq-0001', 'nq-0002'] }),
    anObservation({ period: '2019' }),
  ];
  expect(chartFacts(figures, atlas)).toMatchObject({
    units: ['tante persone'],
    periods: ['il 2019', 'il 2018'],
    territories: ['ITALIA', 'PUGLIA'],
    notes: [{ id: 'nq-0002' }, { id: 'nq-0001' }],
  });
});

test('gives a printed table as one place from its first line to its last, and each sentence its own', () => {
  const figures = [
    anObservation({ table: 'risorse', lines: { first: 41, last: 42 } }),
    anObservation({ table: 'risorse', lines: { first: 36, last: 36 } }),
    anObservation({ lines: { first: 90, last: 90 } }),
    anObservation({ lines: { first: 90, last: 90 } }),
    anObservation({ document: 'piano', lines: { first: 90, last: 91 } }),
  ];
  expect(chartFacts(figures, atlas).sources).toEqual([
    { document: 'rapporto', lines: { first: 36, last: 42 } },
    { document: 'rapporto', lines: { first: 90, last: 90 } },
    { document: 'piano', lines: { first: 90, last: 91 } },
  ]);
});

test('has nothing to say of no figures', () => {
  expect(chartFacts([], atlas)).toEqual({ units: [], periods: [], territories: [], sources: [], notes: [] });
});
