// SPDX-License-Identifier: EUPL-1.2
import { objectiveId } from '../domain/objective.ts';
import { promiseSets, promiseStatuses, type Promised, type PromiseSet, type PromiseStatus } from '../domain/promise.ts';
import type { Atlas } from './atlas.ts';

/** How many promises of a set have each status, in the order of the statuses. */
export interface PromiseCount {
  readonly set: PromiseSet;
  readonly total: number;
  readonly byStatus: Readonly<Record<PromiseStatus, number>>;
}

/** What a promise is called: by itself, or by the first statement, the objective or the line that it is about. */
export function promiseTitle(atlas: Pick<Atlas, 'line' | 'objective' | 'programme' | 'statement'>, promise: Promised): string {
  const { title, statements, objective, line, programme } = promise;
  const [statement] = statements;
  if (title !== null) return title;
  if (statement !== undefined) return atlas.statement(statement).text;
  if (objective !== null) return atlas.objective(objectiveId(programme, objective)).name;
  return line === null ? atlas.programme(programme).name : atlas.line(line).name;
}

/** Promises counted by set and status; a set without promises is left out. */
export function countPromises(promises: readonly Promised[]): readonly PromiseCount[] {
  const bySet = Map.groupBy(promises, ({ set }) => set);
  return promiseSets.flatMap((set) => {
    const members = bySet.get(set);
    if (!members) return [];
    const counts = promiseStatuses.map((status) => [status, members.filter((promise) => promise.status === status).length] as const);
    return { set, total: members.length, byStatus: Object.fromEntries(counts) as Record<PromiseStatus, number> };
  });
}

/** Promises about a line as a whole, leaving out what is only said inside it. */
export const promisesOfLine = (promises: readonly Promised[], line: string): readonly Promised[] =>
  promises.filter((promise) => promise.line === line && promise.objective === null);

/** Promises about the objectives of a line: told one by one, not as a whole. */
export const promisesInsideLine = (promises: readonly Promised[], line: string): readonly Promised[] =>
  promises.filter((promise) => promise.line === line && promise.objective !== null);

/** Promises about an objective, in the plan that prints its code. */
export const promisesOfObjective = (promises: readonly Promised[], objective: string): readonly Promised[] =>
  promises.filter((promise) => promise.objective !== null && objectiveId(promise.programme, promise.objective) === objective);

/** Promises of the regional plans of a territory; a country's plans have pages of their own. */
export const promisesOfTerritory = ({ promises, programmes }: Pick<Atlas, 'promises' | 'programmes'>, territory: string): readonly Promised[] => {
  const plans = new Set(programmes.filter((plan) => plan.kind === 'piano-regionale' && plan.territory === territory).map(({ id }) => id));
  return promises.filter(({ programme }) => plans.has(programme));
};
