// SPDX-License-Identifier: EUPL-1.2

declare namespace App {
  interface Locals {
    /** What the marks of the page being rendered open: ids of quality notes, by the mark's target. */
    notesShown?: Map<string, readonly string[]>;
  }
}
