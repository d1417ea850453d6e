// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { cascadeLevels, cascadeRelations, type Cascade, type CascadeEdge, type CascadeStep } from '../../domain/cascade.ts';
import { absences } from '../../domain/measure.ts';
import { list, locators, oneOf, optional, prose, required, slug, slugs, text } from '../cells.ts';
import type { TableSpec } from '../parse-table.ts';

const cascadeRow = z.strictObject({
  id: required(slug),
  tema: required(slug),
  nome: required(text),
  soggetto: required(prose),
  domanda: required(prose),
  spiegazione: required(prose),
  cautela: required(prose),
});

export type CascadeHead = Omit<Cascade, 'steps' | 'edges'>;

export const cascadeTable: TableSpec<typeof cascadeRow.shape, CascadeHead> = {
  file: 'data/editoriale/cascate.csv',
  row: cascadeRow,
  toRecord: (r) => ({
    id: r.id,
    topic: r.tema,
    name: r.nome,
    subject: r.soggetto,
    question: r.domanda,
    explanation: r.spiegazione,
    caution: r.cautela,
  }),
};

const stepRow = z.strictObject({
  cascata: required(slug),
  livello: required(oneOf(cascadeLevels)),
  osservazioni: optional(slugs),
  precisazioni: optional(list),
  assenza: optional(oneOf(absences)),
  spiegazione: optional(prose),
  prove: optional(locators),
});

/** A step with the cascade that it is of; its id is the two together, because a cascade has a level once. */
export interface StepOf extends CascadeStep {
  readonly id: string;
  readonly cascade: string;
}

export const cascadeStepTable: TableSpec<typeof stepRow.shape, StepOf> = {
  file: 'data/editoriale/anelli-cascata.csv',
  row: stepRow,
  toRecord: (r) => ({
    id: `${r.cascata}/${r.livello}`,
    cascade: r.cascata,
    level: r.livello,
    observations: r.osservazioni ?? [],
    details: r.precisazioni ?? [],
    absence: r.assenza,
    explanation: r.spiegazione,
    proofs: r.prove ?? [],
  }),
};

const edgeRow = z.strictObject({
  cascata: required(slug),
  da: required(oneOf(cascadeLevels)),
  a: required(oneOf(cascadeLevels)),
  relazione: required(oneOf(cascadeRelations)),
  quota: required(oneOf(['si', 'no'])),
  spiegazione: required(prose),
  prove: required(locators),
});

/** An edge with the cascade that it is of. */
export interface EdgeOf extends CascadeEdge {
  readonly id: string;
  readonly cascade: string;
}

export const cascadeEdgeTable: TableSpec<typeof edgeRow.shape, EdgeOf> = {
  file: 'data/editoriale/archi-cascata.csv',
  row: edgeRow,
  toRecord: (r) => ({
    id: `${r.cascata}/${r.da}/${r.a}`,
    cascade: r.cascata,
    from: r.da,
    to: r.a,
    relation: r.relazione,
    share: r.quota === 'si',
    explanation: r.spiegazione,
    proofs: r.prove,
  }),
};
