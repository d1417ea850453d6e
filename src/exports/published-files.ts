// SPDX-License-Identifier: EUPL-1.2
import type { Atlas } from '../atlas/atlas.ts';
import { concordanceSkos } from './concordance-skos.ts';
import { downloads, type Download } from './downloads.ts';
import { territoryTables } from './observation-tables.ts';
import { publishedTables } from './tables.ts';

/**
 * Every file of `/dati/`, its index last.
 * @param root published address of the site's root, for the files that name things by their full address
 */
export const publishedFiles = (atlas: Atlas, root: string): readonly Download[] =>
  downloads([...publishedTables(atlas), ...territoryTables(atlas)], concordanceSkos(atlas, root));
