// SPDX-License-Identifier: EUPL-1.2
import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'zod';
import type { Dataset } from './dataset/dataset.ts';
import { loadDataset } from './dataset/load-dataset.ts';
import { acronymSchema } from './domain/acronym.ts';
import { cascadeSchema } from './domain/cascade.ts';
import { concordanceSchema } from './domain/concordance.ts';
import { datedFactSchema } from './domain/dated-fact.ts';
import { documentSchema, printedTableSchema } from './domain/document.ts';
import { glossaryTermSchema } from './domain/glossary-term.ts';
import { guideSchema } from './domain/guide.ts';
import { highlightSchema } from './domain/highlight.ts';
import { indicatorSchema, topicSchema } from './domain/indicator.ts';
import { mentionSchema } from './domain/mention.ts';
import { objectiveSchema } from './domain/objective.ts';
import { observationSchema } from './domain/observation.ts';
import { periodSchema } from './domain/period.ts';
import { lineSchema, missionSchema, programmeSchema, sectionSchema } from './domain/programme.ts';
import { promiseSchema } from './domain/promise.ts';
import { qualityNoteSchema } from './domain/quality-note.ts';
import { reconciliationSchema } from './domain/reconciliation.ts';
import { registerEntrySchema } from './domain/register.ts';
import { releaseRecordSchema } from './domain/release-record.ts';
import { statementSchema } from './domain/statement.ts';
import { readerQuestionsSchema } from './domain/reader-questions.ts';
import { synonymSchema } from './domain/synonym.ts';
import { territorySchema } from './domain/territory.ts';
import { unitSchema } from './domain/unit.ts';

/**
 * A collection of the data set. The loader throws when the data are faulty, which stops the build.
 * The content store sorts entries by id, so each carries its position in the files.
 */
const fromDataset = <Shape extends z.ZodRawShape>(schema: z.ZodObject<Shape>, pick: (dataset: Dataset) => readonly { readonly id: string }[]) =>
  defineCollection({
    loader: async () => pick(await loadDataset(process.cwd())).map((entry, position) => ({ ...entry, position })),
    schema: schema.extend({ position: z.int() }),
  });

/** Records that nothing refers to have no id of their own; the content store wants one. */
const numbered = <T extends object>(records: readonly T[]): readonly (T & { readonly id: string })[] =>
  records.map((record, index) => ({ ...record, id: String(index + 1).padStart(6, '0') }));

export const collections = {
  documents: fromDataset(documentSchema, (dataset) => dataset.documents),
  tables: fromDataset(printedTableSchema.extend({ id: z.string() }), (dataset) =>
    dataset.tables.map((table) => ({ ...table, id: `${table.document}/${table.id}` })),
  ),
  indicators: fromDataset(indicatorSchema.extend({ observations: z.array(observationSchema) }), (dataset) => {
    const observations = Map.groupBy(dataset.observations, (observation) => observation.indicator);
    return dataset.indicators.map((indicator) => ({ ...indicator, observations: observations.get(indicator.id) ?? [] }));
  }),
  topics: fromDataset(topicSchema, (dataset) => dataset.topics),
  units: fromDataset(unitSchema, (dataset) => dataset.units),
  periods: fromDataset(periodSchema, (dataset) => dataset.periods),
  territories: fromDataset(territorySchema, (dataset) => dataset.territories),
  missions: fromDataset(missionSchema, (dataset) => dataset.missions),
  programmes: fromDataset(programmeSchema, (dataset) => dataset.programmes),
  sections: fromDataset(sectionSchema, (dataset) => dataset.sections),
  lines: fromDataset(lineSchema, (dataset) => dataset.lines),
  objectives: fromDataset(objectiveSchema, (dataset) => dataset.objectives),
  concordances: fromDataset(concordanceSchema.extend({ id: z.string() }), (dataset) => numbered(dataset.concordances)),
  statements: fromDataset(statementSchema, (dataset) => dataset.statements),
  mentions: fromDataset(mentionSchema.extend({ id: z.string() }), (dataset) => numbered(dataset.mentions)),
  highlights: fromDataset(highlightSchema.extend({ id: z.string() }), (dataset) => numbered(dataset.highlights)),
  notes: fromDataset(qualityNoteSchema, (dataset) => dataset.notes),
  reconciliations: fromDataset(reconciliationSchema, (dataset) => dataset.reconciliations),
  entries: fromDataset(registerEntrySchema.extend({ id: z.string() }), (dataset) =>
    dataset.entries.map((entry) => ({ ...entry, id: `${entry.register}/${entry.id}` })),
  ),
  acronyms: fromDataset(acronymSchema.extend({ id: z.string() }), (dataset) => numbered(dataset.acronyms)),
  datedFacts: fromDataset(datedFactSchema.extend({ id: z.string() }), (dataset) => numbered(dataset.datedFacts)),
  cascades: fromDataset(cascadeSchema, (dataset) => dataset.cascades),
  promises: fromDataset(promiseSchema, (dataset) => dataset.promises),
  terms: fromDataset(glossaryTermSchema, (dataset) => dataset.terms),
  readerQuestions: fromDataset(readerQuestionsSchema, (dataset) => dataset.readerQuestions),
  synonyms: fromDataset(synonymSchema, (dataset) => dataset.synonyms),
  releases: defineCollection({ loader: glob({ base: './releases', pattern: '*.json' }), schema: releaseRecordSchema }),
  guide: defineCollection({ loader: glob({ base: './content/guida', pattern: '*.mdx' }), schema: guideSchema }),
};
