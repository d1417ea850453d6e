// SPDX-License-Identifier: EUPL-1.2

/** A link to a path of the site, under whatever base path it is published. The one place that reads the base. */
export function href(path: string): string {
  return `${import.meta.env.BASE_URL.replace(/\/$/, '')}/${path}`;
}
