// SPDX-License-Identifier: EUPL-1.2
import type { Atlas } from '../../atlas/atlas.ts';
import { knowledgeStates } from '../../domain/knowledge.ts';
import { measures } from '../../domain/measure.ts';
import type { Observation } from '../../domain/observation.ts';
import { knowledgeLabels } from '../../format/knowledge.ts';
import { measureLabels } from '../../format/labels.ts';
import type { FilterChoice } from '../../navigation/list-filter.ts';

/** By what the list of the territories can be narrowed. */
export const knowledgeFilter: FilterChoice = {
  name: 'conoscenza',
  label: 'Che cosa si sa',
  values: knowledgeStates.map((value) => ({ value, label: knowledgeLabels[value].toLowerCase() })),
};

/** By what some figures of a territory can be narrowed, where they leave a choice: those of one topic by indicator, others by topic. */
export function territoryFilters({ topics, documents, indicator }: Atlas, observations: readonly Observation[]): readonly FilterChoice[] {
  const used = (of: (observation: Observation) => string): ReadonlySet<string> => new Set(observations.map(of));
  const [usedMeasures, usedTopics, usedDocuments] = [used((o) => o.measure), used((o) => indicator(o.indicator).topic), used((o) => o.document)];
  const usedNotes = used((o) => (o.notes.length > 0 ? 'si' : 'no'));
  const choices: readonly FilterChoice[] = [
    usedTopics.size === 1
      ? { name: 'indicatore', label: 'Indicatore', values: [...used((o) => o.indicator)].map((id) => ({ value: id, label: indicator(id).name })) }
      : { name: 'tema', label: 'Tema', values: topics.filter(({ id }) => usedTopics.has(id)).map(({ id, name }) => ({ value: id, label: name })) },
    {
      name: 'misura',
      label: 'Misura',
      values: measures.filter((value) => usedMeasures.has(value)).map((value) => ({ value, label: measureLabels[value].toLowerCase() })),
    },
    {
      name: 'documento',
      label: 'Documento',
      values: documents.filter(({ id }) => usedDocuments.has(id)).map(({ id, shortTitle }) => ({ value: id, label: shortTitle })),
    },
    {
      name: 'note',
      label: 'Note di qualità',
      values: [
        { value: 'si', label: 'con note' },
        { value: 'no', label: 'senza note' },
      ].filter(({ value }) => usedNotes.has(value)),
    },
  ];
  return choices.filter(({ values }) => values.length > 1);
}
