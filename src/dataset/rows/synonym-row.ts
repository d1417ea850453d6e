// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import type { Synonym } from '../../domain/synonym.ts';
import { list, required, slug, text } from '../cells.ts';
import type { TableSpec } from '../parse-table.ts';

const row = z.strictObject({ id: required(slug), voci: required(list), motivo: required(text) });

export const synonymTable: TableSpec<typeof row.shape, Synonym> = {
  file: 'data/vocabolari/sinonimi.csv',
  row,
  toRecord: (r) => ({ id: r.id, words: r.voci, reason: r.motivo }),
};
