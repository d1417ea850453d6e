// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { frequencies, measures, qualifiers } from '../../domain/measure.ts';
import type { Observation } from '../../domain/observation.ts';
import { lines, numeral, oneOf, optional, path, required, slug, text } from '../cells.ts';
import type { TableSpec } from '../parse-table.ts';
import { linePath, sectionPath } from '../structure-path.ts';

const row = z.strictObject({
  id: required(slug),
  indicatore: required(slug),
  misura: required(oneOf(measures)),
  numero: required(numeral),
  qualificatore: required(oneOf(qualifiers)),
  unita: required(slug),
  testo: required(text),
  frequenza: required(oneOf(frequencies)),
  per: optional(text),
  territorio: required(path),
  periodo: required(slug),
  programma: optional(slug),
  sezione: optional(slug),
  linea: optional(slug),
  obiettivo: optional(text),
  dettaglio: optional(text),
  righe: required(lines),
  luogo: required(text),
});

/** An observation with the numeral as its extract writes it, which the checks hold against the printed phrase. */
export interface SentenceFigure extends Observation {
  readonly numeral: string;
}

/** The figures that stand in the sentences of a document. */
export const observationTable = (document: string): TableSpec<typeof row.shape, SentenceFigure> => ({
  file: `data/documenti/${document}/osservazioni.csv`,
  row,
  toRecord: (r) => ({
    id: r.id,
    indicator: r.indicatore,
    measure: r.misura,
    value: r.numero.value,
    decimals: r.numero.decimals,
    numeral: r.numero.text,
    qualifier: r.qualificatore,
    unit: r.unita,
    printed: r.testo,
    frequency: r.frequenza,
    per: r.per,
    territory: r.territorio,
    period: r.periodo,
    programme: r.programma,
    section: sectionPath(r.programma, r.sezione),
    line: linePath(r.programma, r.sezione, r.linea),
    objective: r.obiettivo,
    breakdown: r.dettaglio,
    document,
    lines: r.righe,
    place: r.luogo,
    table: null,
    notes: [],
  }),
});
