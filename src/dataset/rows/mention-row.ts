// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { mentionKinds, type Mention } from '../../domain/mention.ts';
import { lines, oneOf, optional, path, required, slug, text } from '../cells.ts';
import type { TableSpec } from '../parse-table.ts';
import { linePath, sectionPath } from '../structure-path.ts';

const row = z.strictObject({
  territorio: required(path),
  tipo: required(oneOf(mentionKinds)),
  testo: required(text),
  programma: optional(slug),
  sezione: optional(slug),
  linea: optional(slug),
  righe: required(lines),
  luogo: required(text),
});

/** The passages of a document that name a territory. */
export const mentionTable = (document: string): TableSpec<typeof row.shape, Mention> => ({
  file: `data/documenti/${document}/menzioni.csv`,
  row,
  toRecord: (r) => ({
    territory: r.territorio,
    kind: r.tipo,
    text: r.testo,
    programme: r.programma,
    section: sectionPath(r.programma, r.sezione),
    line: linePath(r.programma, r.sezione, r.linea),
    document,
    lines: r.righe,
    place: r.luogo,
  }),
});
