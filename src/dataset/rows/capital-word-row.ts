// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { capitalWordKinds, type CapitalWord } from '../../domain/capital-word.ts';
import { oneOf, required, text } from '../cells.ts';
import type { TableSpec } from '../parse-table.ts';

const row = z.strictObject({
  forma: required(text),
  tipo: required(oneOf(capitalWordKinds)),
  motivo: required(text),
});

export const capitalWordTable: TableSpec<typeof row.shape, CapitalWord> = {
  file: 'data/vocabolari/maiuscole.csv',
  row,
  toRecord: (r) => ({ form: r.forma, kind: r.tipo, reason: r.motivo }),
};
