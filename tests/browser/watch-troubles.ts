// SPDX-License-Identifier: EUPL-1.2
import type { Page } from 'playwright-core';

/**
 * On a slow machine a font may come too late to be used (`font-display: optional`), and the browser then tells that it was
 * loaded in vain. That each page loads the fonts of its styles and no others is checked on the files (`tests/site/budget.test.ts`).
 */
const LATE_FONT = /\.woff2 was preloaded using link preload but not used within a few seconds/;

/**
 * What goes wrong in a page while a reader uses it: errors and warnings of the console, errors that nothing catches, requests
 * to other hosts. The list grows as they happen.
 */
export function watchTroubles(page: Page, siteUrl: string): readonly string[] {
  const troubles: string[] = [];
  page.on('console', (message) => {
    if ((message.type() === 'error' || message.type() === 'warning') && !LATE_FONT.test(message.text())) troubles.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => troubles.push(`uncaught: ${error.message}`));
  page.on('request', (request) => {
    if (new URL(request.url()).origin !== new URL(siteUrl).origin) troubles.push(`request to another host: ${request.url()}`);
  });
  return troubles;
}
