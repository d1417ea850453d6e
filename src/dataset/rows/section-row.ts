// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import type { Section } from '../../domain/programme.ts';
import { date, lines, optional, required, slug, text } from '../cells.ts';
import type { TableSpec } from '../parse-table.ts';

const row = z.strictObject({
  programma: required(slug),
  id: required(slug),
  numero: optional(text),
  nome: required(text),
  inizio: optional(date),
  fine: optional(date),
  documento: required(slug),
  righe: required(lines),
  descrizione: required(text),
});

export const sectionTable: TableSpec<typeof row.shape, Section> = {
  file: 'data/struttura/sezioni.csv',
  row,
  toRecord: (r) => ({
    id: `${r.programma}/${r.id}`,
    programme: r.programma,
    number: r.numero,
    name: r.nome,
    start: r.inizio,
    end: r.fine,
    description: r.descrizione,
    source: { document: r.documento, lines: r.righe },
  }),
};
