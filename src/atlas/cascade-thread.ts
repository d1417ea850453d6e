// SPDX-License-Identifier: EUPL-1.2
import { isComparable, type Cascade, type CascadeEdge, type CascadeLevel, type CascadeStep } from '../domain/cascade.ts';
import { percentOf } from '../domain/decimal.ts';
import type { Observation } from '../domain/observation.ts';
import type { Atlas } from './atlas.ts';

/** A figure of a step, with what it counts where its unit does not say it. */
export interface ThreadFigure {
  readonly observation: Observation;
  readonly detail: string | null;
}

/** A level of a cascade with its figures looked up; none where the step says why. */
export interface ThreadLevel {
  readonly step: CascadeStep;
  readonly figures: readonly ThreadFigure[];
}

/** The levels of a cascade in order, with their figures. */
export function threadOf(cascade: Cascade, atlas: Pick<Atlas, 'observation'>): readonly ThreadLevel[] {
  return cascade.steps.map((step) => ({
    step,
    figures: step.observations.map((id, index) => ({ observation: atlas.observation(id), detail: step.details[index] ?? null })),
  }));
}

/** The second figure of an edge as a percentage of the first, with one decimal; null where the edge does not declare one. */
export function shareOf(edge: CascadeEdge, thread: readonly ThreadLevel[]): string | null {
  const [from, to] = [edge.from, edge.to].map((level) => thread.find(({ step }) => step.level === level)?.figures[0]?.observation);
  return edge.share && from && to ? percentOf(to.value, from.value, 1) : null;
}

/** A figure to be drawn; the whole that it is a part of, where an edge says so. */
export interface ScaledFigure extends ThreadFigure {
  readonly level: CascadeLevel;
  readonly whole: Observation | null;
}

/**
 * The figures in groups that share a scale: those that comparable edges join. A figure that nothing may be compared with
 * is alone, also beside another of its own level. Groups follow their first level.
 */
export function groupsOfOneScale(cascade: Cascade, thread: readonly ThreadLevel[]): readonly (readonly ScaledFigure[])[] {
  const comparable = cascade.edges.filter(isComparable);
  const joined = comparable.reduce<readonly (readonly CascadeLevel[])[]>(
    (groups, { from, to }) => {
      const [a = [], b = []] = [from, to].map((level) => groups.find((group) => group.includes(level)));
      return a === b ? groups : groups.flatMap((group) => (group === a ? [[...a, ...b]] : group === b ? [] : [group]));
    },
    thread.filter(({ figures }) => figures.length > 0).map(({ step }) => [step.level]),
  );
  return joined.flatMap((levels) => {
    const figures = thread
      .filter(({ step }) => levels.includes(step.level))
      .flatMap(({ step, figures: own }) => own.map((figure) => ({ ...figure, level: step.level, whole: wholeOf(step.level, cascade, thread) })));
    return levels.length > 1 ? [figures] : figures.map((figure) => [figure]);
  });
}

function wholeOf(level: CascadeLevel, cascade: Cascade, thread: readonly ThreadLevel[]): Observation | null {
  const edge = cascade.edges.find(({ relation, to }) => relation === 'additivo' && to === level);
  return (edge && thread.find(({ step }) => step.level === edge.from)?.figures[0]?.observation) ?? null;
}

/** The sentence above the chart of a cascade: how many of its edges allow a comparison. */
export function findingOfCascade({ edges }: Cascade): string {
  const allowed = edges.filter(isComparable).length;
  if (edges.length === 1) return allowed === 1 ? 'L’unico passaggio si può confrontare' : 'L’unico passaggio non si può confrontare';
  if (allowed === 0) return `Nessuno dei ${edges.length} passaggi si può confrontare`;
  return allowed === 1
    ? `Dei ${edges.length} passaggi uno solo si può confrontare`
    : `Dei ${edges.length} passaggi ${allowed} si possono confrontare`;
}
