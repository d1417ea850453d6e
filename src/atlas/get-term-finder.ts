// SPDX-License-Identifier: EUPL-1.2
import { createTermFinder, type FindTerms } from '../glossary/find-terms.ts';
import { getAtlas } from './get-atlas.ts';

let finder: Promise<FindTerms> | undefined;

/** The finder of the glossary's terms, made once a build. */
export function getTermFinder(): Promise<FindTerms> {
  finder ??= getAtlas().then(({ terms }) => createTermFinder(terms));
  return finder;
}
