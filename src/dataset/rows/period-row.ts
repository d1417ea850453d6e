// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import type { Period } from '../../domain/period.ts';
import { date, required, slug, text } from '../cells.ts';
import type { TableSpec } from '../parse-table.ts';

const row = z.strictObject({ id: required(slug), nome: required(text), inizio: required(date), fine: required(date) });

export const periodTable: TableSpec<typeof row.shape, Period> = {
  file: 'data/vocabolari/periodi.csv',
  row,
  toRecord: (r) => ({ id: r.id, name: r.nome, start: r.inizio, end: r.fine }),
};
