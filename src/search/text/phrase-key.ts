// SPDX-License-Identifier: EUPL-1.2
import { inflectionRoot } from './inflections.ts';
import type { Token } from './tokens.ts';

/** What a phrase has in common with its inflections: `carta d'identità`, `carte d'identità`. */
export const phraseKey = (tokens: readonly Token[]): string =>
  tokens.map(({ form, kind }) => (kind === 'word' ? inflectionRoot(form) : form)).join(' ');
