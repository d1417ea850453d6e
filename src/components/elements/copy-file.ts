// SPDX-License-Identifier: EUPL-1.2
import { requireChild } from './require-child.ts';

/** A form whose button opens a file of text: with this script the button puts the text on the clipboard instead. */
class CopyFile extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#copy(requireChild(this, 'form', HTMLFormElement).action);
    });
  }

  async #copy(address: string): Promise<void> {
    const status = requireChild(this, '[role="status"]');
    // The text is promised, not awaited: some browsers let a page copy only in the very moment of the click.
    const text = fetch(address).then(async (answer) => {
      if (!answer.ok) throw new Error(`${answer.url}: ${answer.status}`);
      return new Blob([await answer.text()], { type: 'text/plain' });
    });
    try {
      await navigator.clipboard.write([new ClipboardItem({ 'text/plain': text })]);
      status.textContent = 'Copiata: incollala in un foglio di calcolo.';
    } catch (error) {
      status.textContent = 'Non è riuscito: prendi il file.';
      console.error(error);
    }
  }
}

customElements.define('copy-file', CopyFile);
