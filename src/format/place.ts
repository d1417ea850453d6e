// SPDX-License-Identifier: EUPL-1.2
import type { Lines } from '../domain/locator.ts';

/** `riga 391`, `righe 391-392`. */
export function formatLines({ first, last }: Lines): string {
  return first === last ? `riga ${first}` : `righe ${first}-${last}`;
}
