// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { commitments, statementKinds, type Statement } from '../../domain/statement.ts';
import { lines, oneOf, optional, path, required, slug, slugs, text } from '../cells.ts';
import type { TableSpec } from '../parse-table.ts';
import { linePath, sectionPath } from '../structure-path.ts';

const row = z.strictObject({
  id: required(slug),
  tipo: required(oneOf(statementKinds)),
  testo: required(text),
  impegno: optional(oneOf(commitments)),
  territorio: required(path),
  periodo: optional(slug),
  programma: optional(slug),
  sezione: optional(slug),
  linea: optional(slug),
  obiettivo: optional(text),
  righe: required(lines),
  luogo: required(text),
  osservazioni: optional(slugs),
});

/** What the passages of a document say, in our own words. */
export const statementTable = (document: string): TableSpec<typeof row.shape, Statement> => ({
  file: `data/documenti/${document}/enunciati.csv`,
  row,
  toRecord: (r) => ({
    id: r.id,
    kind: r.tipo,
    text: r.testo,
    commitment: r.impegno,
    territory: r.territorio,
    period: r.periodo,
    programme: r.programma,
    section: sectionPath(r.programma, r.sezione),
    line: linePath(r.programma, r.sezione, r.linea),
    objective: r.obiettivo,
    document,
    lines: r.righe,
    place: r.luogo,
    observations: r.osservazioni ?? [],
  }),
});
