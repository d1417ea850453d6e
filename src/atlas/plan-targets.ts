// SPDX-License-Identifier: EUPL-1.2
import { objectiveId, type Objective } from '../domain/objective.ts';
import type { Observation } from '../domain/observation.ts';
import type { Atlas } from './atlas.ts';
import { isPlanned } from './planned-and-reported.ts';
import type { PlanSection } from './plan-tree.ts';

/** As many statements of a plan as its region's page writes out: of a longer plan it shows the targets, and leads to the rest. */
export const WRITTEN_OUT = 200;

/** What a plan promises in figures for one objective, and how much else it says of it; null for what stands outside the objectives. */
export interface BranchTargets {
  readonly objective: Objective | null;
  /** The targets of each indicator, in reading order; none for an objective without a number. */
  readonly targets: readonly { readonly indicator: string; readonly figures: readonly Observation[] }[];
  /** How many statements give none of these targets: on what is planned, and on what had been done already. */
  readonly others: { readonly planned: number; readonly reported: number };
}

/** The targets of a section objective by objective, in the order of its branches, and last those outside the objectives. */
export function targetsOfSection({ objective }: Pick<Atlas, 'objective'>, { section, objectives, figures }: PlanSection): readonly BranchTargets[] {
  const targets = figures.filter(({ measure }) => measure === 'obiettivo');
  const shown = new Set(targets.map(({ id }) => id));
  const byObjective = Map.groupBy(targets, (figure) => (figure.objective === null ? null : objectiveId(section.programme, figure.objective)));
  const statements = new Map(objectives.map((branch) => [branch.objective?.id ?? null, branch.statements]));
  return [...new Set([...statements.keys(), ...byObjective.keys()])]
    .toSorted((a, b) => Number(a === null) - Number(b === null))
    .map((id) => {
      const others = (statements.get(id) ?? []).filter(({ observations }) => !observations.some((figure) => shown.has(figure)));
      const planned = others.filter(isPlanned).length;
      return {
        objective: id === null ? null : objective(id),
        targets: [...Map.groupBy(byObjective.get(id) ?? [], ({ indicator }) => indicator)].map(([indicator, members]) => ({
          indicator,
          figures: members,
        })),
        others: { planned, reported: others.length - planned },
      };
    });
}
