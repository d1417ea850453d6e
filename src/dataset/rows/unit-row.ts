// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import type { Unit } from '../../domain/unit.ts';
import { optional, required, slug, text } from '../cells.ts';
import type { TableSpec } from '../parse-table.ts';

const row = z.strictObject({ id: required(slug), singolare: required(text), plurale: required(text), simbolo: optional(text) });

export const unitTable: TableSpec<typeof row.shape, Unit> = {
  file: 'data/vocabolari/unita.csv',
  row,
  toRecord: (r) => ({ id: r.id, singular: r.singolare, plural: r.plurale, symbol: r.simbolo }),
};
