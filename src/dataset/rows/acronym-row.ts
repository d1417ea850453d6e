// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import type { Acronym } from '../../domain/acronym.ts';
import { lines, optional, required, slug, text } from '../cells.ts';
import type { TableSpec } from '../parse-table.ts';

const row = z.strictObject({
  sigla: required(text),
  espansione: optional(text),
  documento: required(slug),
  righe: required(lines),
  nota: optional(text),
});

export const acronymTable: TableSpec<typeof row.shape, Acronym> = {
  file: 'data/registri/sigle.csv',
  row,
  toRecord: (r) => ({ acronym: r.sigla, expansion: r.espansione, remark: r.nota, source: { document: r.documento, lines: r.righe } }),
};
