// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { programmeKinds, type Programme } from '../../domain/programme.ts';
import { date, lines, oneOf, optional, required, slug, text, threeDigits } from '../cells.ts';
import type { TableSpec } from '../parse-table.ts';

const row = z.strictObject({
  id: required(slug),
  codice: optional(text),
  nome: required(text),
  nome_breve: required(text),
  tipo: required(oneOf(programmeKinds)),
  territorio: required(slug),
  missione: optional(threeDigits),
  inizio: optional(date),
  fine: optional(date),
  nome_sezioni: optional(text),
  nome_linee: optional(text),
  documento: required(slug),
  righe: required(lines),
  descrizione: required(text),
});

export const programmeTable: TableSpec<typeof row.shape, Programme> = {
  file: 'data/struttura/programmi.csv',
  row,
  toRecord: (r) => ({
    id: r.id,
    code: r.codice,
    name: r.nome,
    shortName: r.nome_breve,
    kind: r.tipo,
    territory: r.territorio,
    mission: r.missione,
    start: r.inizio,
    end: r.fine,
    sectionLabel: r.nome_sezioni,
    lineLabel: r.nome_linee,
    description: r.descrizione,
    source: { document: r.documento, lines: r.righe },
  }),
};
