// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { relations, ruleKinds } from '../../domain/reconciliation.ts';
import type { Rule } from '../../quality/rule.ts';
import { decimal, expression, oneOf, optional, required, slug, text } from '../cells.ts';
import type { TableSpec } from '../parse-table.ts';

const row = z.strictObject({
  id: required(slug),
  regola: required(oneOf(ruleKinds)),
  descrizione: required(text),
  atteso: required(expression),
  relazione: required(oneOf(relations)),
  calcolato: required(expression),
  tolleranza: required(decimal),
  motivo: optional(text),
  nota: optional(slug),
  documento: required(slug),
});

export const ruleTable: TableSpec<typeof row.shape, Rule> = {
  file: 'data/qualita/riconciliazioni.csv',
  row,
  toRecord: (r) => ({
    id: r.id,
    kind: r.regola,
    description: r.descrizione,
    expected: r.atteso,
    relation: r.relazione,
    computed: r.calcolato,
    tolerance: r.tolleranza,
    reason: r.motivo,
    note: r.nota,
    document: r.documento,
  }),
};
