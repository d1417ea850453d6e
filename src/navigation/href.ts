// SPDX-License-Identifier: EUPL-1.2

/** A link to a path of the site, under whatever base path it is published. The one place that reads the base. */
export function href(path: string): string {
  return `${import.meta.env.BASE_URL.replace(/\/$/, '')}/${path}`;
}

/** The published address of the site's root, with the slash at its end: what identifiers for other sites begin with. */
export const siteRoot = (): string => new URL(href(''), import.meta.env.SITE).href;
