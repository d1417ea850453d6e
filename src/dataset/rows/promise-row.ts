// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { promiseSets, promiseStatuses, type Promised } from '../../domain/promise.ts';
import { lineRanges, lines, list, oneOf, optional, required, slug, slugs, text } from '../cells.ts';
import type { TableSpec } from '../parse-table.ts';
import { linePath, sectionPath } from '../structure-path.ts';

const row = z.strictObject({
  id: required(slug),
  gruppo: required(oneOf(promiseSets)),
  voce: optional(text),
  programma: required(slug),
  sezione: optional(slug),
  linea: optional(slug),
  obiettivo: optional(text),
  documento: required(slug),
  righe: required(lines),
  osservazioni: optional(slugs),
  enunciati: optional(slugs),
  stato: required(oneOf(promiseStatuses)),
  prova_documento: optional(slug),
  prova_righe: optional(lineRanges),
  prova_osservazioni: optional(slugs),
  prova_enunciati: optional(slugs),
  cercato: optional(list),
  motivo: required(text),
});

export const promiseTable: TableSpec<typeof row.shape, Promised> = {
  file: 'data/editoriale/promesse.csv',
  row,
  toRecord: (r) => ({
    id: r.id,
    set: r.gruppo,
    title: r.voce,
    programme: r.programma,
    section: sectionPath(r.programma, r.sezione),
    line: r.linea === null ? null : linePath(r.programma, r.sezione, r.linea),
    objective: r.obiettivo,
    source: { document: r.documento, lines: r.righe },
    observations: r.osservazioni ?? [],
    statements: r.enunciati ?? [],
    status: r.stato,
    evidence:
      r.prova_documento === null
        ? null
        : {
            document: r.prova_documento,
            ranges: r.prova_righe ?? [],
            observations: r.prova_osservazioni ?? [],
            statements: r.prova_enunciati ?? [],
          },
    searched: r.cercato ?? [],
    reason: r.motivo,
  }),
};
