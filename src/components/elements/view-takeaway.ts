// SPDX-License-Identifier: EUPL-1.2
import type { ExplorerTable } from '../../explorer/explorer-table.ts';
import { viewFile, viewFormats, pastedView } from '../../explorer/view-files.ts';
import { MOST_SENTENCES, viewSentences } from '../../explorer/view-sentence.ts';
import { viewNotes } from '../../explorer/view-notes.ts';
import { viewTable } from '../../explorer/view-table.ts';
import { formatCount } from '../../format/number.ts';
import { makeElement } from './make-element.ts';
import { requireChild } from './require-child.ts';

/** What is on screen. */
export interface ShownView {
  readonly table: ExplorerTable;
  readonly rows: readonly number[];
  readonly columns: readonly string[];
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
    const { table, rows, columns } = shown();
    const format = viewFormats.find((name) => name === action);
    if (format !== undefined) {
      const taken = { table: viewTable(table, rows, columns), otherSheets: [{ name: 'Note', table: viewNotes(table, rows) }], root };
      save(await viewFile(taken, format), `vista.${format}`);
      say(`${formatCount(rows.length, 'cifra', 'cifre')} nel file vista.${format}.`);
    } else if (action === 'tabella') await copy(pastedView(viewTable(table, rows, columns)), rows.length);
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
