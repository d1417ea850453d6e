// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { objectiveId, type Objective } from '../../domain/objective.ts';
import { lines, optional, required, slug, text } from '../cells.ts';
import type { TableSpec } from '../parse-table.ts';

const row = z.strictObject({
  programma: required(slug),
  codice: required(text),
  padre: optional(text),
  nome: required(text),
  documento: required(slug),
  righe: required(lines),
});

export const objectiveTable: TableSpec<typeof row.shape, Objective> = {
  file: 'data/struttura/obiettivi.csv',
  row,
  toRecord: (r) => ({
    id: objectiveId(r.programma, r.codice),
    programme: r.programma,
    code: r.codice,
    parent: r.padre,
    name: r.nome,
    source: { document: r.documento, lines: r.righe },
  }),
};
