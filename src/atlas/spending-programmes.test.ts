// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest';
import type { Programme, Section } from '../domain/programme.ts';
import { spendingProgrammes } from './spending-programmes.ts';

const source = { document: 'rapporto', lines: { first: 1, last: 1 } };
const programme = (id: string, kind: Programme['kind']): Programme => ({
  id,
  kind,
  code: kind === 'piano' ? null : '177N',
  name: `Nome di ${id}`,
  shortName: id,
  territory: 'italia',
  sectionLabel: kind === 'piano' ? 'Sezione' : null,
  lineLabel: 'Linea',
  mission: '026',
  start: '2019-01-01',
  end: '2021-12-31',
  description: '',
  source,
});
const section = (of: string, number: string): Section => ({
  id: `${of}/sezione-${number}`,
  programme: of,
  number,
  name: 'Servizi',
  start: '2019-08-01',
  end: '2020-12-31',
  description: '',
  source,
});

test('the sections of a plan and the programmes without sections are spending programmes; a plan itself is not', () => {
  const programmes = [programme('piano', 'piano'), programme('fixo', 'programma-di-spesa'), programme('vuoto', 'piano')];
  const spending = spendingProgrammes({ programmes, sections: [section('piano', '1'), section('altro', '1'), section('piano', '2')] });
  expect(spending.map(({ id, label, code }) => [id, label, code])).toEqual([
    ['piano/sezione-1', 'piano, sezione 1', null],
    ['piano/sezione-2', 'piano, sezione 2', null],
    ['fixo', 'fixo', '177N'],
  ]);
});

test('a section has dates of its own and the mission of its plan', () => {
  const [only] = spendingProgrammes({ programmes: [programme('piano', 'piano')], sections: [section('piano', '1')] });
  expect(only).toMatchObject({ name: 'Nome di piano – Sezione 1 Servizi', mission: '026', start: '2019-08-01', end: '2020-12-31', source });
});
