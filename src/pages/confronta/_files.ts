// SPDX-License-Identifier: EUPL-1.2
import { getAtlas } from '../../atlas/get-atlas.ts';
import { territorySets } from '../../atlas/territory-sets.ts';
import type { ComparedRow } from '../../explorer/compare-sides.ts';
import { comparisonTable } from '../../explorer/comparison-table.ts';
import { explorerTableOf } from '../../explorer/explorer-table-of.ts';
import { passagesTable } from '../../explorer/passages-table.ts';
import type { TakenView } from '../../explorer/view-files.ts';
import { viewNotes } from '../../explorer/view-notes.ts';
import { siteRoot } from '../../navigation/href.ts';
import { comparePlans, lineName, passagesWithRows } from './_compare-plans.ts';
import { compareTerritories } from './_compare-territories.ts';

/** A page of comparisons that is made without the browser: its folder, and what its files hold. */
export interface ReadyComparison {
  readonly folder: string;
  readonly view: TakenView;
}

/** What the files of each ready comparison hold: the rows of its page, and the notes of their figures. */
export async function readyComparisons(): Promise<readonly ReadyComparison[]> {
  const atlas = await getAtlas();
  const table = explorerTableOf(atlas);
  const take = (sheet: TakenView['sheet']['table'], rows: readonly ComparedRow[]): TakenView => ({
    sheet: { name: 'Confronto', table: sheet },
    otherSheets: [
      {
        name: 'Note',
        table: viewNotes(
          table,
          rows.flatMap(({ cells }) => cells.flat()),
        ),
      },
    ],
    root: siteRoot(),
  });
  const passages = passagesWithRows(comparePlans(atlas)).map(({ link, line, next, comparison }) => ({
    from: { id: line.id, name: lineName(atlas, line) },
    to: { id: next.id, name: lineName(atlas, next) },
    relation: link.relation,
    rows: comparison.rows,
  }));
  return [
    {
      folder: 'periodi',
      view: take(
        passagesTable(table, passages),
        passages.flatMap(({ rows }) => rows),
      ),
    },
    ...territorySets(atlas).map(({ id, territories }) => {
      const { rows } = compareTerritories(atlas, territories);
      const sides = territories.map((territory) => territory.id);
      return { folder: id, view: take(comparisonTable(table, sides, rows), rows) };
    }),
  ];
}
