// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { evidenceGrades, type GlossaryTerm } from '../../domain/glossary-term.ts';
import { lines, list, oneOf, optional, partialDate, required, slug, slugs, text } from '../cells.ts';
import type { TableSpec } from '../parse-table.ts';

const row = z.strictObject({
  id: required(slug),
  sigla: required(text),
  varianti: optional(list),
  espansione: optional(text),
  definizione: required(text),
  stato: required(oneOf(evidenceGrades)),
  documento: optional(slug),
  righe: optional(lines),
  norma: optional(text),
  vedi: optional(slugs),
  dal: optional(partialDate),
  al: optional(partialDate),
  oggi: optional(text),
  altri_sensi: optional(list),
  ambito: optional(slugs),
});

export const glossaryTermTable: TableSpec<typeof row.shape, GlossaryTerm> = {
  file: 'data/vocabolari/glossario.csv',
  row,
  toRecord: (r) => ({
    id: r.id,
    headword: r.sigla,
    variants: r.varianti ?? [],
    expansion: r.espansione,
    definition: r.definizione,
    evidence: r.stato,
    source: r.documento === null || r.righe === null ? null : { document: r.documento, lines: r.righe },
    act: r.norma,
    related: r.vedi ?? [],
    start: r.dal,
    end: r.al,
    today: r.oggi,
    otherSenses: r.altri_sensi ?? [],
    scope: r.ambito ?? [],
  }),
};
