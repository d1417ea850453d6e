// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { cohesionCategories, cohesionObjectives, territoryKinds, type Territory } from '../../domain/territory.ts';
import { integer, oneOf, optional, required, slug, text } from '../cells.ts';
import type { TableSpec } from '../parse-table.ts';

const row = z.strictObject({
  id: required(slug),
  nome: required(text),
  tipo: required(oneOf(territoryKinds)),
  parte_di: optional(slug),
  in_nome: required(text),
  codice_istat: optional(text),
  nuts: optional(text),
  iso: optional(text),
  sigla: required(text),
  ripartizione: optional(text),
  coesione_2007_2013: optional(oneOf(cohesionObjectives)),
  coesione_2014_2020: optional(oneOf(cohesionCategories)),
  coesione_2021_2027: optional(oneOf(cohesionCategories)),
  colonna: optional(integer),
  riga: optional(integer),
});

export const territoryTable: TableSpec<typeof row.shape, Territory> = {
  file: 'data/vocabolari/territori.csv',
  row,
  toRecord: (r) => ({
    id: r.id,
    name: r.nome,
    kind: r.tipo,
    partOf: r.parte_di,
    inName: r.in_nome,
    istat: r.codice_istat,
    nuts: r.nuts,
    iso: r.iso,
    short: r.sigla,
    macroArea: r.ripartizione,
    cohesion2007: r.coesione_2007_2013,
    cohesion2014: r.coesione_2014_2020,
    cohesion2021: r.coesione_2021_2027,
    tile: r.colonna === null || r.riga === null ? null : { column: r.colonna, row: r.riga },
  }),
};
