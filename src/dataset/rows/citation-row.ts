// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { registers, type Citation, type Register } from '../../domain/register.ts';
import { lines, oneOf, optional, path, required, slug, text } from '../cells.ts';
import type { TableSpec } from '../parse-table.ts';

const row = z.strictObject({
  registro: required(oneOf(registers)),
  voce: required(slug),
  documento: required(slug),
  righe: required(lines),
  territorio: optional(path),
  testo: optional(text),
  articolo: optional(text),
});

/** A citation with the entry that it is of. */
export interface CitationOf extends Citation {
  readonly register: Register;
  readonly entry: string;
}

export const citationTable: TableSpec<typeof row.shape, CitationOf> = {
  file: 'data/registri/citazioni.csv',
  row,
  toRecord: (r) => ({
    register: r.registro,
    entry: r.voce,
    document: r.documento,
    lines: r.righe,
    territory: r.territorio,
    text: r.testo,
    article: r.articolo,
  }),
};
