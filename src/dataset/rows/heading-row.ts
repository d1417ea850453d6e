// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import type { Heading } from '../../domain/document.ts';
import { integer, oneOf, optional, required, text } from '../cells.ts';
import type { TableSpec } from '../parse-table.ts';

const row = z.strictObject({
  riga: required(integer),
  livello: required(oneOf(['1', '2', '3'])),
  titolo: required(text),
  diviso: optional(oneOf(['si'])),
});

export const headingTable = (document: string): TableSpec<typeof row.shape, Heading> => ({
  file: `data/documenti/${document}/indice.csv`,
  row,
  toRecord: (r) => ({ line: r.riga, level: Number(r.livello), title: r.titolo, divided: r.diviso === 'si' }),
});
