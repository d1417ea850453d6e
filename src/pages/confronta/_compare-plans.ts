// SPDX-License-Identifier: EUPL-1.2
import type { Atlas } from '../../atlas/atlas.ts';
import { isSuccession, type Concordance } from '../../domain/concordance.ts';
import type { Line } from '../../domain/programme.ts';
import { compareSides, rowsWith, type Comparison } from '../../explorer/compare-sides.ts';
import { explorerTableOf } from '../../explorer/explorer-table-of.ts';
import { numberedTitle } from '../../format/structure.ts';

/** A line of a plan that goes on in a line of another, where both have figures, with those figures side by side. */
export interface LinePassage {
  readonly link: Concordance;
  readonly line: Line;
  readonly next: Line;
  readonly comparison: Comparison;
}

/** The passages from a plan to the one that continues it, in the order of the lines. */
export function comparePlans(atlas: Atlas): readonly LinePassage[] {
  const table = explorerTableOf(atlas);
  return atlas.lines.flatMap((line) => {
    const own = rowsWith(table, 'linea', line.id);
    return atlas
      .successorsOf({ kind: 'linea', id: line.id })
      .filter((link) => isSuccession(link) && link.to?.kind === 'linea')
      .flatMap((link) => {
        const next = atlas.line(link.to?.id ?? '');
        const theirs = rowsWith(table, 'linea', next.id);
        return own.length === 0 || theirs.length === 0 ? [] : [{ link, line, next, comparison: compareSides(table, [own, theirs], 'periodo') }];
      });
  });
}

/** Those in which an indicator comes back: the rows of their comparison are what the page shows. */
export const passagesWithRows = (passages: readonly LinePassage[]): readonly LinePassage[] =>
  passages.filter(({ comparison }) => comparison.rows.length > 0);

/** A line with its plan, as headings name it. */
export function lineName(atlas: Atlas, line: Line): string {
  const plan = atlas.programme(line.programme);
  return `${plan.shortName}, ${numberedTitle(plan.lineLabel, line)}`;
}
