// SPDX-License-Identifier: EUPL-1.2
import { citationFormats } from '../../citation/citation.ts';
import { citedRow } from '../../explorer/cited-row.ts';
import type { ExplorerTable } from '../../explorer/explorer-table.ts';
import { pastedView, viewFile, viewFormats, type TakenView } from '../../explorer/view-files.ts';
import { MOST_SENTENCES, viewSentences } from '../../explorer/view-sentence.ts';
import { viewNotes } from '../../explorer/view-notes.ts';
import { formatCount } from '../../format/number.ts';
import { makeElement } from './make-element.ts';
import { requireChild } from './require-child.ts';

/** What is on screen. */
export interface ShownView {
  readonly table: ExplorerTable;
  /** The figures in view, as rows of the table. */
  readonly rows: readonly number[];
  /** The same laid out to be taken away; files bear the name of its table. */
  readonly sheet: TakenView['sheet'];
}

/** Makes the buttons of a panel give the view: as a file, or on the clipboard. What happened is said beside them. */
export function offerView(panel: HTMLElement, shown: () => ShownView): void {
  const { sito: root = '', versione: release = '' } = panel.dataset;
  const say = (text: string): void => {
    requireChild(panel, '[role="status"]').textContent = text;
  };
  const copy = async (text: string, count: number): Promise<void> => {
    await navigator.clipboard.writeText(text);
    say(`${formatCount(count, 'cifra copiata', 'cifre copiate')}.`);
  };
  const give = async (action: string): Promise<void> => {
    const { table, rows, sheet } = shown();
    const format = viewFormats.find((name) => name === action);
    const references = citationFormats.find(({ ending }) => ending === action);
    if (format !== undefined) {
      const name = `${sheet.table.name}.${format}`;
      save(await viewFile({ sheet, otherSheets: [{ name: 'Note', table: viewNotes(table, rows) }], root }, format), name);
      say(`${formatCount(rows.length, 'cifra', 'cifre')} nel file ${name}.`);
    } else if (references !== undefined) {
      const name = `${sheet.table.name}.${references.ending}`;
      save(new Blob([references.write(rows.map((row) => citedRow(table, row, { root, release }))), '\n'], { type: references.mediaType }), name);
      say(`${formatCount(rows.length, 'citazione', 'citazioni')} nel file ${name}.`);
    } else if (action === 'tabella') await copy(pastedView(sheet.table), rows.length);
    else if (rows.length > MOST_SENTENCES) say(`Come frase si copiano al più ${MOST_SENTENCES} cifre: restringi la vista.`);
    else await copy(viewSentences(table, rows, { root, url: location.href, release }), rows.length);
  };
  panel.addEventListener('click', ({ target }) => {
    if (!(target instanceof HTMLButtonElement)) return;
    void give(target.value).catch((error: unknown) => {
      say('Non è riuscito: il browser non lo permette.');
      console.error(error);
    });
  });
}

function save(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  makeElement('a', { href: address, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
