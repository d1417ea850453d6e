// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest';
import type { Objective } from '../domain/objective.ts';
import { anObservation } from '../domain/observation.fixture.ts';
import type { Section } from '../domain/programme.ts';
import { aStatement } from '../domain/statement.fixture.ts';
import { targetsOfSection } from './plan-targets.ts';
import type { PlanSection } from './plan-tree.ts';

const objective = (id: string) => ({ id }) as Objective;
const section: Section = { id: 'piano/servizi', programme: 'piano' } as Section;
const target = (id: string, code: string | null, indicator = 'sessioni') => anObservation({ id, objective: code, indicator, measure: 'obiettivo' });
const planned = aStatement({ kind: 'attivita-prevista', observations: [] });
const targetsOf = (part: Omit<PlanSection, 'section'>) => targetsOfSection({ objective }, { section, ...part });

test('the targets stand objective by objective, those of an indicator together, what is outside the objectives last', () => {
  const figures = [target('a', null), target('b', '4.1'), target('c', '4.1', 'report'), target('d', '4.1'), anObservation({ objective: '4.1' })];
  const branches = targetsOf({ figures, objectives: [{ objective: objective('piano-4-1'), statements: [planned] }] });
  expect(branches.map(({ objective: of, targets }) => [of?.id ?? null, targets.map((row) => row.figures.map(({ id }) => id))])).toEqual([
    ['piano-4-1', [['b', 'd'], ['c']]],
    [null, [['a']]],
  ]);
});

test('an objective without a number is there with what else the plan says of it, planned and reported apart', () => {
  const statements = [
    planned,
    aStatement({ kind: 'risultato', observations: ['fatto'] }),
    aStatement({ kind: 'risultato-atteso', observations: ['previsto'] }),
  ];
  const [branch] = targetsOf({ figures: [target('previsto', '4.2')], objectives: [{ objective: objective('piano-4-1'), statements }] });
  expect(branch).toMatchObject({ targets: [], others: { planned: 1, reported: 1 } });
});
