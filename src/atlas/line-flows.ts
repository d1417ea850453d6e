// SPDX-License-Identifier: EUPL-1.2
import type { Concordance } from '../domain/concordance.ts';
import type { Line } from '../domain/programme.ts';
import type { AtlasLists } from './atlas.ts';
import type { ConcordanceIndex } from './concordance-index.ts';

/** Lines that pass from a section of a plan to a section of the next, or to another programme. */
export interface LineFlow {
  /** Section of the first plan; null for lines of the second that come from nowhere. */
  readonly from: string | null;
  /** Section of the second plan, or another programme; null for lines that go on in nothing. */
  readonly to: string | null;
  /** Whether no document says it and we conclude it from what the lines do. */
  readonly deduced: boolean;
  /** Lines of the first plan, or the new ones of the second, each once however many links it has. */
  readonly lines: readonly Line[];
}

/**
 * How the lines of a plan pass to the next, section by section, what documents say apart from what is deduced. A line that
 * is divided counts in each of its parts; one that a document and a deduction lead to the same section counts as said.
 */
export function lineFlows(atlas: Pick<AtlasLists, 'lines'> & ConcordanceIndex, first: string, second: string): readonly LineFlow[] {
  const byId = new Map(atlas.lines.map((line) => [line.id, line]));
  const steps = [
    ...atlas.lines
      .filter((line) => line.programme === first)
      .flatMap((line) =>
        atlas
          .successorsOf({ kind: 'linea', id: line.id })
          .map((link) => ({ from: line.section, to: targetOf(link, byId, second), deduced: link.grade === 'dedotto', line })),
      ),
    ...atlas.lines
      .filter((line) => line.programme === second)
      .flatMap((line) =>
        atlas
          .predecessorsOf({ kind: 'linea', id: line.id })
          .filter(({ relation }) => relation === 'nessuna')
          .map(({ grade }) => ({ from: null, to: line.section, deduced: grade === 'dedotto', line })),
      ),
  ];
  const said = new Set(steps.filter(({ deduced }) => !deduced).map((step) => `${endsOf(step)} ${step.line.id}`));
  const counted = steps.filter((step) => !step.deduced || !said.has(`${endsOf(step)} ${step.line.id}`));
  const flows = Map.groupBy(counted, (step) => `${endsOf(step)} ${step.deduced}`);
  return [...flows.values()].flatMap((members) => {
    const [step] = members;
    return step ? [{ from: step.from, to: step.to, deduced: step.deduced, lines: [...new Set(members.map(({ line }) => line))] }] : [];
  });
}

const endsOf = ({ from, to }: Pick<LineFlow, 'from' | 'to'>): string => `${from ?? ''} ${to ?? ''}`;

function targetOf({ to }: Concordance, lines: ReadonlyMap<string, Line>, plan: string): string | null {
  if (to === null) return null;
  const line = to.kind === 'linea' ? lines.get(to.id) : undefined;
  return line?.programme === plan ? line.section : (line?.programme ?? to.id);
}
