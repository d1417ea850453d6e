// SPDX-License-Identifier: EUPL-1.2
import { objectiveId, type Objective } from '../domain/objective.ts';
import type { Observation } from '../domain/observation.ts';
import type { Section } from '../domain/programme.ts';
import type { Statement } from '../domain/statement.ts';
import type { Atlas } from './atlas.ts';

/** What a plan says of one objective; null gathers what it says outside the objectives. */
export interface PlanBranch {
  readonly objective: Objective | null;
  readonly statements: readonly Statement[];
}

/** A section of a plan with its branches, and its figures in reading order. */
export interface PlanSection {
  readonly section: Section;
  readonly objectives: readonly PlanBranch[];
  readonly figures: readonly Observation[];
}

/**
 * A plan as a tree, for one territory: sections in the order of the data, their objectives in the order of the document, and
 * last what stands outside them.
 */
export function planTree(atlas: Atlas, programme: string, territory: string): readonly PlanSection[] {
  return atlas.sectionsOf(programme).map((section) => {
    const statements = atlas.statementsOf('section', section.id).filter((statement) => statement.territory === territory);
    const byObjective = Map.groupBy(statements, (statement) =>
      statement.objective === null ? null : objectiveId(statement.programme ?? '', statement.objective),
    );
    const branches = [...byObjective].map(([id, members]) => ({ objective: id === null ? null : atlas.objective(id), statements: members }));
    return {
      section,
      objectives: [...branches.filter(({ objective }) => objective !== null), ...branches.filter(({ objective }) => objective === null)],
      figures: atlas.observationsOf('section', section.id).filter((observation) => observation.territory === territory),
    };
  });
}
