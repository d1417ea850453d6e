// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import type { Indicator } from '../../domain/indicator.ts';
import { optional, required, slug, text } from '../cells.ts';
import type { TableSpec } from '../parse-table.ts';

const row = z.strictObject({
  id: required(slug),
  nome: required(text),
  tema: required(slug),
  unita: required(slug),
  definizione: required(text),
  conta: optional(text),
  esclude: optional(text),
});

export const indicatorTable: TableSpec<typeof row.shape, Indicator> = {
  file: 'data/vocabolari/indicatori.csv',
  row,
  toRecord: (r) => ({ id: r.id, name: r.nome, topic: r.tema, unit: r.unita, definition: r.definizione, counts: r.conta, leavesOut: r.esclude }),
};
