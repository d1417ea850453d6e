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
  /** Lines of the first plan, or the new ones of the second, each once however many links it has. */
  readonly lines: readonly Line[];
}

/** How the lines of a plan pass to the next, section by section. A line that is divided counts in each of its parts. */
export function lineFlows(atlas: Pick<AtlasLists, 'lines'> & ConcordanceIndex, first: string, second: string): readonly LineFlow[] {
  const byId = new Map(atlas.lines.map((line) => [line.id, line]));
  const steps = [
    ...atlas.lines
      .filter((line) => line.programme === first)
      .flatMap((line) =>
        atlas.successorsOf({ kind: 'linea', id: line.id }).map((link) => ({ from: line.section, to: targetOf(link, byId, second), line })),
      ),
    ...atlas.lines
      .filter((line) => line.programme === second)
      .flatMap((line) =>
        atlas
          .predecessorsOf({ kind: 'linea', id: line.id })
          .filter(({ relation }) => relation === 'nessuna')
          .map(() => ({ from: null, to: line.section, line })),
      ),
  ];
  const flows = Map.groupBy(steps, ({ from, to }) => `${from ?? ''} ${to ?? ''}`);
  return [...flows.values()].flatMap((members) => {
    const [step] = members;
    return step ? [{ from: step.from, to: step.to, lines: [...new Set(members.map(({ line }) => line))] }] : [];
  });
}

function targetOf({ to }: Concordance, lines: ReadonlyMap<string, Line>, plan: string): string | null {
  if (to === null) return null;
  const line = to.kind === 'linea' ? lines.get(to.id) : undefined;
  return line?.programme === plan ? line.section : (line?.programme ?? to.id);
}
