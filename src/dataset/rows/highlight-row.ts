// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import type { Highlight } from '../../domain/highlight.ts';
import { oneOf, optional, required, slug, text } from '../cells.ts';
import type { TableSpec } from '../parse-table.ts';

const row = z.strictObject({
  territorio: required(slug),
  titolo: required(text),
  prima: required(oneOf(['si', 'no'])),
  obiettivo: optional(slug),
  risultato: optional(slug),
  avvertenza: required(text),
});

export const highlightTable: TableSpec<typeof row.shape, Highlight> = {
  file: 'data/editoriale/in-evidenza.csv',
  row,
  toRecord: (r) => ({
    territory: r.territorio,
    title: r.titolo,
    inAnswer: r.prima === 'si',
    target: r.obiettivo,
    result: r.risultato,
    caution: r.avvertenza,
  }),
};
