// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import type { Topic } from '../../domain/indicator.ts';
import { required, slug, text } from '../cells.ts';
import type { TableSpec } from '../parse-table.ts';

const row = z.strictObject({ id: required(slug), nome: required(text), descrizione: required(text) });

export const topicTable: TableSpec<typeof row.shape, Topic> = {
  file: 'data/vocabolari/temi.csv',
  row,
  toRecord: (r) => ({ id: r.id, name: r.nome, description: r.descrizione }),
};
