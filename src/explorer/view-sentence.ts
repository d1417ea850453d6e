// SPDX-License-Identifier: EUPL-1.2
import { toCitationText } from '../citation/citation.ts';
import { citedRow } from './cited-row.ts';
import type { ExplorerTable } from './explorer-table.ts';
import { viewText } from './view-columns.ts';

/** More sentences than these nobody reads. */
export const MOST_SENTENCES = 20;

/** Where a view was made. */
export interface SentenceSource {
  /** Address of the site's root, with a slash at the end. */
  readonly root: string;
  /** Address of the view. */
  readonly url: string;
  readonly release: string;
}

/** Figures as sentences with the place that states each, then how to cite them: the figure, or the view where there are more. */
export function viewSentences(table: ExplorerTable, rows: readonly number[], { root, url, release }: SentenceSource): string {
  const works = rows.map((row) => citedRow(table, row, { root, release }));
  const sentences = works.map(({ title }, index) => `${title} (${viewText(table, 'fonte', rows[index] ?? 0)}).`);
  const [only] = works;
  const work = works.length === 1 && only ? only : { key: 'atlante-vista', title: `Cifre scelte: ${rows.length}`, url, release };
  return [...sentences, toCitationText(work)].join('\n');
}
