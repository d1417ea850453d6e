// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import type { Mission } from '../../domain/programme.ts';
import { lines, required, slug, text, threeDigits } from '../cells.ts';
import type { TableSpec } from '../parse-table.ts';

const row = z.strictObject({
  codice: required(threeDigits),
  nome: required(text),
  programma_codice: required(threeDigits),
  programma_nome: required(text),
  documento: required(slug),
  righe: required(lines),
});

export const missionTable: TableSpec<typeof row.shape, Mission> = {
  file: 'data/struttura/missioni.csv',
  row,
  toRecord: (r) => ({
    id: r.codice,
    name: r.nome,
    programmeCode: r.programma_codice,
    programmeName: r.programma_nome,
    source: { document: r.documento, lines: r.righe },
  }),
};
