// SPDX-License-Identifier: EUPL-1.2
import type { Cascade, CascadeEdge, CascadeLevel, CascadeStep } from './cascade.ts';

/** A cascade for tests, with what the test is about in the stead of the usual. */
export function aCascade(parts: Partial<Cascade> = {}): Cascade {
  return {
    id: 'scuole',
    topic: 'scuola',
    name: 'Scuole',
    subject: 'le scuole',
    question: 'Quante scuole?',
    explanation: 'Le scuole del programma.',
    caution: 'i piani sono due',
    steps: [],
    edges: [],
    ...parts,
  };
}

export function aStep(level: CascadeLevel, observations: readonly string[], parts: Partial<CascadeStep> = {}): CascadeStep {
  return { level, observations: [...observations], details: [], absence: null, explanation: null, proofs: [], ...parts };
}

export function anEdge(from: CascadeLevel, to: CascadeLevel, parts: Partial<CascadeEdge> = {}): CascadeEdge {
  return { from, to, relation: 'non-confrontabile', share: false, explanation: 'Sono piani diversi.', proofs: [], ...parts };
}
