// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { noteKinds, severities, treatments } from '../../domain/quality-note.ts';
import { lineRanges, oneOf, optional, required, slug, slugs, template, text } from '../cells.ts';
import type { TableSpec } from '../parse-table.ts';
import type { NoteTemplate } from '../../quality/note-template.ts';

const row = z.strictObject({
  id: required(slug),
  tipo: required(oneOf(noteKinds)),
  gravita: required(oneOf(severities)),
  titolo: required(text),
  spiegazione: required(template),
  trattamento: required(oneOf(treatments)),
  documento: required(slug),
  righe: required(lineRanges),
  osservazioni: optional(slugs),
});

export const qualityNoteTable: TableSpec<typeof row.shape, NoteTemplate> = {
  file: 'data/qualita/note.csv',
  row,
  toRecord: (r) => ({
    id: r.id,
    kind: r.tipo,
    severity: r.gravita,
    title: r.titolo,
    explanation: r.spiegazione,
    treatment: r.trattamento,
    document: r.documento,
    ranges: r.righe,
    observations: r.osservazioni ?? [],
  }),
};
