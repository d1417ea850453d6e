// SPDX-License-Identifier: EUPL-1.2
import type { Observation } from '../domain/observation.ts';
import type { QualityNote } from '../domain/quality-note.ts';
import type { Reconciliation } from '../domain/reconciliation.ts';
import { figuresIn } from './expression.ts';
import { fillTemplate } from './fill-template.ts';
import { formatDecimal } from '../format/number.ts';
import { judgeRule } from './judge-rule.ts';
import type { NoteTemplate } from './note-template.ts';
import type { Rule } from './rule.ts';

export interface QualityAssessment {
  /** By id, each with the ids of the notes that touch it. */
  readonly observations: readonly Observation[];
  readonly notes: readonly QualityNote[];
  readonly reconciliations: readonly Reconciliation[];
}

/** Works out notes and rules over the figures: references are known to exist by now. */
export function assessQuality(observations: readonly Observation[], notes: readonly NoteTemplate[], rules: readonly Rule[]): QualityAssessment {
  const figures = new Map(observations.map((observation) => [observation.id, observation]));
  const figureOf = (id: string): Observation => {
    const figure = figures.get(id);
    if (!figure) throw new RangeError(`assessQuality: there is no figure «${id}»`);
    return figure;
  };
  const touching = new Map<string, string[]>();
  for (const note of notes) {
    for (const id of note.observations) touching.set(id, [...(touching.get(id) ?? []), note.id]);
  }
  return {
    observations: observations
      .map((observation) => ({ ...observation, notes: (touching.get(observation.id) ?? []).toSorted() }))
      .toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    notes: notes.map((note) => ({ ...note, explanation: fillTemplate(note.explanation, figureOf, formatDecimal) })),
    reconciliations: rules.map(({ id, kind, description, reason, note, document, ...rule }) => ({
      id,
      kind,
      description,
      ...judgeRule(rule.expected, rule.relation, rule.computed, rule.tolerance, (figure) => figureOf(figure).value),
      reason,
      note,
      document,
      observations: [...new Set([...figuresIn(rule.expected), ...figuresIn(rule.computed)])],
    })),
  };
}
