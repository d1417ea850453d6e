// SPDX-License-Identifier: EUPL-1.2

declare namespace App {
  interface Locals {
    /** Ids of the quality notes that the page being rendered has marked figures with. */
    notesShown?: Set<string>;
  }
}
