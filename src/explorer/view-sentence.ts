// SPDX-License-Identifier: EUPL-1.2
import { toCitationText } from '../citation/citation.ts';
import { textAt, type ExplorerTable } from './explorer-table.ts';
import { figureText, viewText } from './view-columns.ts';

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
  const sentences = rows.map((row) => `${statement(table, row)} (${viewText(table, 'fonte', row)}).`);
  const [only] = rows;
  const work =
    rows.length === 1 && only !== undefined
      ? { title: statement(table, only), url: `${root}${textAt(table, 'url', only)}`, place: viewText(table, 'fonte', only) }
      : { title: `Cifre scelte: ${rows.length}`, url };
  return [...sentences, toCitationText({ key: 'atlante-vista', release, ...work })].join('\n');
}

function statement(table: ExplorerTable, row: number): string {
  const circumstances = ['misura', 'territorio', 'periodo'].map((name) => viewText(table, name, row));
  return `${viewText(table, 'indicatore', row)}, ${circumstances.join(', ').replace(/^./, (first) => first.toLowerCase())}: ${figureText(table, row)}`;
}
