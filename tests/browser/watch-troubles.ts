// SPDX-License-Identifier: EUPL-1.2
import type { Page } from 'playwright-core';

/**
 * What goes wrong in a page while a reader uses it: errors and warnings of the console, errors that nothing catches, requests
 * to other hosts. The list grows as they happen.
 */
export function watchTroubles(page: Page, siteUrl: string): readonly string[] {
  const troubles: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') troubles.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => troubles.push(`uncaught: ${error.message}`));
  page.on('request', (request) => {
    if (new URL(request.url()).origin !== new URL(siteUrl).origin) troubles.push(`request to another host: ${request.url()}`);
  });
  return troubles;
}
