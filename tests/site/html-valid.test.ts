// SPDX-License-Identifier: EUPL-1.2
import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { siteFolder } from '../support/folders.ts';
import { readPages } from '../support/site-pages.ts';

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended'],
  rules: {
    // White space at the end of a line is what the template compiler leaves; no reader sees it.
    'no-trailing-whitespace': 'off',
    // Titles carry official names of lines and indicators, which are never shortened.
    'long-title': 'off',
    // Not in the preset: a placeholder goes away as one types, and is no label.
    'input-missing-label': 'error',
  },
});

/** A thousand pages, and machines with few cores: this bounds a hang, not the speed. */
const TIMEOUT = 600_000;

test('every page is valid HTML', { timeout: TIMEOUT }, async () => {
  const pages = await readPages(siteFolder);
  const faults: string[] = [];
  for (const { path, html } of pages) {
    const report = await validator.validateString(html, path || 'index.html');
    for (const { messages } of report.results) {
      faults.push(...messages.map(({ ruleId, message, line, column }) => `${path || 'home page'}:${line}:${column} ${ruleId}: ${message}`));
    }
  }
  expect(faults).toEqual([]);
});
