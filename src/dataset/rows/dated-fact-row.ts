// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import type { DatedFact } from '../../domain/dated-fact.ts';
import { date, lines, optional, required, slug, text } from '../cells.ts';
import type { TableSpec } from '../parse-table.ts';

const row = z.strictObject({
  data: required(date),
  fine: optional(date),
  che_cosa: required(text),
  documento: required(slug),
  righe: required(lines),
});

export const datedFactTable: TableSpec<typeof row.shape, DatedFact> = {
  file: 'data/registri/date.csv',
  row,
  toRecord: (r) => ({ date: r.data, endDate: r.fine, text: r.che_cosa, source: { document: r.documento, lines: r.righe } }),
};
