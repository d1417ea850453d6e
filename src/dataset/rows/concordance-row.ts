// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { concordanceGrades, concordanceKinds, concordanceRelations, type Concordance, type ConcordanceEnd } from '../../domain/concordance.ts';
import { locators, oneOf, optional, path, required, text } from '../cells.ts';
import type { TableSpec } from '../parse-table.ts';

const row = z.strictObject({
  da_tipo: optional(oneOf(concordanceKinds)),
  da_id: optional(path),
  a_tipo: optional(oneOf(concordanceKinds)),
  a_id: optional(path),
  relazione: required(oneOf(concordanceRelations)),
  prova: required(oneOf(concordanceGrades)),
  spiegazione: required(text),
  righe: required(locators),
});

/** An end needs both its cells; half an end is none, and the check of the ends says so. */
const endOf = (kind: ConcordanceEnd['kind'] | null, id: string | null): ConcordanceEnd | null => (kind === null || id === null ? null : { kind, id });

export const concordanceTable: TableSpec<typeof row.shape, Concordance> = {
  file: 'data/editoriale/concordanze.csv',
  row,
  toRecord: (r) => ({
    from: endOf(r.da_tipo, r.da_id),
    to: endOf(r.a_tipo, r.a_id),
    relation: r.relazione,
    grade: r.prova,
    explanation: r.spiegazione,
    passages: r.righe,
  }),
};
