// SPDX-License-Identifier: EUPL-1.2
import { concordanceKinds } from '../../domain/concordance.ts';
import type { Issue } from '../../domain/data-error.ts';
import { objectiveId } from '../../domain/objective.ts';
import type { LocatedDataset } from '../located-dataset.ts';
import { figuresIn } from '../../quality/expression.ts';
import { nearest } from '../nearest.ts';
import type { Located } from '../parse-table.ts';
import type { Check } from './check.ts';

interface Reference<T> {
  readonly records: readonly Located<T>[];
  readonly column: string;
  readonly target: string | readonly string[];
  readonly of: (value: T) => string | readonly string[] | null;
}

/** What a record names exists: indicators, units, periods, territories, documents, programmes, sections, lines. */
export const referencesExist: Check = (dataset) => {
  const known: Readonly<Record<string, { readonly ids: ReadonlySet<string>; readonly file: string; readonly lists?: readonly string[] }>> = {
    indicators: { ids: idsOf(dataset.indicators), file: 'data/vocabolari/indicatori.csv' },
    topics: { ids: idsOf(dataset.topics), file: 'data/vocabolari/temi.csv' },
    units: { ids: idsOf(dataset.units), file: 'data/vocabolari/unita.csv' },
    periods: { ids: idsOf(dataset.periods), file: 'data/vocabolari/periodi.csv' },
    territories: { ids: idsOf(dataset.territories), file: 'data/vocabolari/territori.csv' },
    terms: { ids: idsOf(dataset.terms), file: 'data/vocabolari/glossario.csv' },
    missions: { ids: idsOf(dataset.missions), file: 'data/struttura/missioni.csv' },
    programmes: { ids: idsOf(dataset.programmes), file: 'data/struttura/programmi.csv' },
    sections: { ids: idsOf(dataset.sections), file: 'data/struttura/sezioni.csv' },
    lines: { ids: idsOf(dataset.lines), file: 'data/struttura/linee.csv' },
    observations: { ids: idsOf(dataset.observations), file: 'data/documenti/' },
    objectives: { ids: idsOf(dataset.objectives), file: 'data/struttura/obiettivi.csv' },
    entries: { ids: new Set(dataset.entries.map(({ value }) => `${value.register}/${value.id}`)), file: 'data/registri/' },
    cascades: { ids: idsOf(dataset.cascadeHeads), file: 'data/editoriale/cascate.csv' },
    statements: { ids: idsOf(dataset.statements), file: 'data/documenti/' },
    notes: { ids: idsOf(dataset.noteTemplates), file: 'data/qualita/note.csv' },
    documents: { ids: new Set(dataset.documents.map((document) => document.id)), file: 'data/documenti/' },
    scopes: {
      ids: new Set([...dataset.documents.map(({ id }) => id), ...idsOf(dataset.topics)]),
      file: 'data/documenti/ o in data/vocabolari/temi.csv',
      lists: ['documents', 'topics'],
    },
  };

  const follow = <T>({ records, column, target, of }: Reference<T>): Issue[] => {
    const list = known[String(target)];
    if (!list || (list.lists ?? [String(target)]).some((name) => dataset.broken.has(name))) return [];
    return records.flatMap((record) =>
      [of(record.value) ?? []]
        .flat()
        .filter((id) => !list.ids.has(id))
        .map((id): Issue => {
          const guess = nearest(id, list.ids);
          return {
            code: 'riferimento-inesistente',
            ...record.at(column),
            message: `Colonna «${column}»: «${id}» non esiste in ${list.file}.`,
            hint:
              guess === undefined
                ? `Usa uno di quelli di ${list.file}, o aggiungilo lì.`
                : `Forse «${guess}»? Altrimenti aggiungilo in ${list.file}.`,
          };
        }),
    );
  };

  return [
    ...follow({ records: dataset.observations, column: 'indicatore', target: 'indicators', of: (o) => o.indicator }),
    ...follow({ records: dataset.observations, column: 'unita', target: 'units', of: (o) => o.unit }),
    ...follow({ records: dataset.observations, column: 'periodo', target: 'periods', of: (o) => o.period }),
    ...follow({ records: dataset.observations, column: 'territorio', target: 'territories', of: (o) => o.territory }),
    ...follow({ records: dataset.observations, column: 'programma', target: 'programmes', of: (o) => o.programme }),
    ...follow({ records: dataset.observations, column: 'sezione', target: 'sections', of: (o) => o.section }),
    ...follow({ records: dataset.observations, column: 'linea', target: 'lines', of: (o) => o.line }),
    ...follow({ records: dataset.territories, column: 'parte_di', target: 'territories', of: (t) => t.partOf }),
    ...follow({ records: dataset.observations, column: 'obiettivo', target: 'objectives', of: objectiveOf }),
    ...follow({ records: dataset.statements, column: 'obiettivo', target: 'objectives', of: objectiveOf }),
    ...follow({ records: dataset.statements, column: 'territorio', target: 'territories', of: (s) => s.territory }),
    ...follow({ records: dataset.statements, column: 'periodo', target: 'periods', of: (s) => s.period }),
    ...follow({ records: dataset.statements, column: 'programma', target: 'programmes', of: (s) => s.programme }),
    ...follow({ records: dataset.statements, column: 'sezione', target: 'sections', of: (s) => s.section }),
    ...follow({ records: dataset.statements, column: 'linea', target: 'lines', of: (s) => s.line }),
    ...follow({ records: dataset.statements, column: 'osservazioni', target: 'observations', of: (s) => s.observations }),
    ...follow({ records: dataset.objectives, column: 'programma', target: 'programmes', of: (o) => o.programme }),
    ...follow({
      records: dataset.objectives,
      column: 'padre',
      target: 'objectives',
      of: (o) => (o.parent === null ? null : objectiveId(o.programme, o.parent)),
    }),
    ...follow({ records: dataset.objectives, column: 'documento', target: 'documents', of: (o) => o.source.document }),
    ...follow({ records: dataset.programmes, column: 'territorio', target: 'territories', of: (p) => p.territory }),
    ...follow({ records: dataset.noteTemplates, column: 'osservazioni', target: 'observations', of: (n) => n.observations }),
    ...follow({
      records: dataset.noteTemplates,
      column: 'spiegazione',
      target: 'observations',
      of: (n) => n.explanation.flatMap((part) => (typeof part === 'string' ? [] : figuresIn(part.expression))),
    }),
    ...follow({ records: dataset.noteTemplates, column: 'documento', target: 'documents', of: (n) => n.document }),
    ...follow({ records: dataset.rules, column: 'atteso', target: 'observations', of: (r) => figuresIn(r.expected) }),
    ...follow({ records: dataset.rules, column: 'calcolato', target: 'observations', of: (r) => figuresIn(r.computed) }),
    ...follow({ records: dataset.rules, column: 'nota', target: 'notes', of: (r) => r.note }),
    ...follow({ records: dataset.rules, column: 'documento', target: 'documents', of: (r) => r.document }),
    ...follow({ records: dataset.cascadeHeads, column: 'tema', target: 'topics', of: (c) => c.topic }),
    ...follow({ records: dataset.cascadeSteps, column: 'cascata', target: 'cascades', of: (s) => s.cascade }),
    ...follow({ records: dataset.cascadeSteps, column: 'osservazioni', target: 'observations', of: (s) => s.observations }),
    ...follow({ records: dataset.cascadeSteps, column: 'prove', target: 'documents', of: (s) => s.proofs.map(({ document }) => document) }),
    ...follow({ records: dataset.cascadeEdges, column: 'cascata', target: 'cascades', of: (e) => e.cascade }),
    ...follow({ records: dataset.cascadeEdges, column: 'prove', target: 'documents', of: (e) => e.proofs.map(({ document }) => document) }),
    ...follow({ records: dataset.highlights, column: 'territorio', target: 'territories', of: (h) => h.territory }),
    ...follow({ records: dataset.highlights, column: 'obiettivo', target: 'observations', of: (h) => h.target }),
    ...follow({ records: dataset.highlights, column: 'risultato', target: 'observations', of: (h) => h.result }),
    ...follow({ records: dataset.promises, column: 'programma', target: 'programmes', of: (p) => p.programme }),
    ...follow({ records: dataset.promises, column: 'sezione', target: 'sections', of: (p) => p.section }),
    ...follow({ records: dataset.promises, column: 'linea', target: 'lines', of: (p) => p.line }),
    ...follow({ records: dataset.promises, column: 'obiettivo', target: 'objectives', of: objectiveOf }),
    ...follow({ records: dataset.promises, column: 'documento', target: 'documents', of: (p) => p.source.document }),
    ...follow({ records: dataset.promises, column: 'osservazioni', target: 'observations', of: (p) => p.observations }),
    ...follow({ records: dataset.promises, column: 'enunciati', target: 'statements', of: (p) => p.statements }),
    ...follow({ records: dataset.promises, column: 'prova_documento', target: 'documents', of: (p) => p.evidence?.document ?? null }),
    ...follow({ records: dataset.promises, column: 'prova_osservazioni', target: 'observations', of: (p) => p.evidence?.observations ?? null }),
    ...follow({ records: dataset.promises, column: 'prova_enunciati', target: 'statements', of: (p) => p.evidence?.statements ?? null }),
    ...follow({ records: dataset.mentions, column: 'territorio', target: 'territories', of: (m) => m.territory }),
    ...follow({ records: dataset.mentions, column: 'programma', target: 'programmes', of: (m) => m.programme }),
    ...follow({ records: dataset.mentions, column: 'sezione', target: 'sections', of: (m) => m.section }),
    ...follow({ records: dataset.mentions, column: 'linea', target: 'lines', of: (m) => m.line }),
    ...follow({ records: dataset.citations, column: 'voce', target: 'entries', of: (c) => `${c.register}/${c.entry}` }),
    ...follow({ records: dataset.citations, column: 'territorio', target: 'territories', of: (c) => c.territory }),
    ...follow({ records: dataset.citations, column: 'documento', target: 'documents', of: (c) => c.document }),
    ...follow({ records: dataset.acronyms, column: 'documento', target: 'documents', of: (a) => a.source.document }),
    ...follow({ records: dataset.datedFacts, column: 'documento', target: 'documents', of: (f) => f.source.document }),
    ...follow({ records: dataset.readerQuestions, column: 'indicatore', target: 'indicators', of: (q) => q.id }),
    ...follow({ records: dataset.indicators, column: 'tema', target: 'topics', of: (i) => i.topic }),
    ...follow({ records: dataset.indicators, column: 'unita', target: 'units', of: (i) => i.unit }),
    ...follow({ records: dataset.programmes, column: 'missione', target: 'missions', of: (p) => p.mission }),
    ...follow({ records: dataset.sections, column: 'programma', target: 'programmes', of: (s) => s.programme }),
    ...follow({ records: dataset.lines, column: 'programma', target: 'programmes', of: (l) => l.programme }),
    ...follow({ records: dataset.lines, column: 'sezione', target: 'sections', of: (l) => l.section }),
    ...concordanceKinds.flatMap((kind) => [
      ...follow({ records: dataset.concordances, column: 'da_id', target: LISTS[kind], of: (c) => (c.from?.kind === kind ? c.from.id : null) }),
      ...follow({ records: dataset.concordances, column: 'a_id', target: LISTS[kind], of: (c) => (c.to?.kind === kind ? c.to.id : null) }),
    ]),
    ...follow({ records: dataset.concordances, column: 'righe', target: 'documents', of: (c) => c.passages.map(({ document }) => document) }),
    ...follow({ records: dataset.terms, column: 'vedi', target: 'terms', of: (t) => t.related }),
    ...follow({ records: dataset.terms, column: 'ambito', target: 'scopes', of: (t) => t.scope }),
    ...[dataset.programmes, dataset.sections, dataset.lines, dataset.missions].flatMap((records) =>
      follow({
        records: records as readonly Located<{ source: { document: string } }>[],
        column: 'documento',
        target: 'documents',
        of: (r) => r.source.document,
      }),
    ),
    ...follow({ records: dataset.terms, column: 'documento', target: 'documents', of: (t) => t.source?.document ?? null }),
  ];
};

/** The list that holds each kind of thing that a concordance may join. */
const LISTS = { programma: 'programmes', sezione: 'sections', linea: 'lines', obiettivo: 'objectives', indicatore: 'indicators' } as const;

/** The objective that a printed code means inside the record's programme. */
const objectiveOf = ({ programme, objective }: { readonly programme: string | null; readonly objective: string | null }): string | null =>
  objective === null ? null : objectiveId(programme ?? '', objective);

function idsOf(records: LocatedDataset['observations'] | readonly Located<{ readonly id: string }>[]): ReadonlySet<string> {
  return new Set(records.map((record) => record.value.id));
}
