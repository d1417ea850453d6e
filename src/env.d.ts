// SPDX-License-Identifier: EUPL-1.2

interface ImportMetaEnv {
  /** Set by `astro.config.mjs`: where readers report errors, if anywhere. */
  readonly REPORT_ADDRESS?: string;
}

declare namespace App {
  interface Locals {
    /** What the marks of the page being rendered open: ids of quality notes, by the mark's target. */
    notesShown?: Map<string, readonly string[]>;
  }
}
