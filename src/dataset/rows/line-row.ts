// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import type { Line } from '../../domain/programme.ts';
import { lines, optional, required, slug, text } from '../cells.ts';
import type { TableSpec } from '../parse-table.ts';
import { linePath, sectionPath } from '../structure-path.ts';

const row = z.strictObject({
  programma: required(slug),
  sezione: optional(slug),
  id: required(slug),
  numero: optional(text),
  nome: required(text),
  asse: optional(text),
  priorita: optional(text),
  documento: required(slug),
  righe: required(lines),
  descrizione: required(text),
});

export const lineTable: TableSpec<typeof row.shape, Line> = {
  file: 'data/struttura/linee.csv',
  row,
  toRecord: (r) => ({
    id: linePath(r.programma, r.sezione, r.id),
    programme: r.programma,
    section: sectionPath(r.programma, r.sezione),
    number: r.numero,
    name: r.nome,
    axis: r.asse,
    priority: r.priorita,
    description: r.descrizione,
    source: { document: r.documento, lines: r.righe },
  }),
};
