// SPDX-License-Identifier: EUPL-1.2
import type { Atlas } from '../atlas/atlas.ts';
import { concordanceTable } from './concordance-table.ts';
import { cascadeTables } from './cascade-tables.ts';
import { documentTables } from './document-tables.ts';
import { observationTables } from './observation-tables.ts';
import { promiseTables } from './promise-tables.ts';
import type { PublishedTable } from './published-table.ts';
import { qualityTables } from './quality-tables.ts';
import { registerTables } from './register-tables.ts';
import { structureTables } from './structure-tables.ts';
import { vocabularyTables } from './vocabulary-tables.ts';

/** The tables of `/dati/`. Others rely on the names and the order of the columns: a column is only ever added at the end. */
export function publishedTables(atlas: Atlas): readonly PublishedTable[] {
  return [
    ...observationTables(atlas),
    ...vocabularyTables(atlas),
    ...structureTables(atlas),
    concordanceTable(atlas),
    ...documentTables(atlas),
    ...registerTables(atlas),
    ...qualityTables(atlas),
    ...promiseTables(atlas),
    ...cascadeTables(atlas),
  ];
}
