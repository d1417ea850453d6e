// SPDX-License-Identifier: EUPL-1.2
import { UsageError } from './usage-error.ts';

export interface PublishingAddress {
  /** Origin of the published site, without a path: `https://atlante.example`. */
  readonly site: string;
  /** Path under which it is published, with a slash at both ends: `/` or `/atlante/`. */
  readonly base: string;
}

/**
 * Where the site will be published, from `ATLANTE_SITE` and `ATLANTE_BASE`; both have defaults for local use.
 * @throws UsageError when one of them is not an address of the expected form
 */
export function publishingAddress(environment: Readonly<Record<string, string | undefined>>): PublishingAddress {
  const site = environment['ATLANTE_SITE'] ?? 'http://localhost:4321';
  const base = environment['ATLANTE_BASE'] ?? '/';
  if (!/^https?:\/\/[^/\s]+$/.test(site)) {
    throw new UsageError(`ATLANTE_SITE è «${site}»: scrivi solo protocollo e nome del sito, senza percorso, per esempio https://atlante.example`);
  }
  if (!/^\/(?:[^\s?#]*\/)?$/.test(base)) {
    throw new UsageError(`ATLANTE_BASE è «${base}»: scrivi un percorso che comincia e finisce con la barra, per esempio /atlante/`);
  }
  return { site, base };
}
