// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest';
import { anObservation } from '../domain/observation.fixture.ts';
import { assessQuality } from './assess-quality.ts';
import { parseExpression } from './expression.ts';
import { parseTemplate } from './fill-template.ts';
import type { NoteTemplate } from './note-template.ts';

const figures = [
  anObservation({ id: 'doc-0002', value: '164313744', decimals: 0 }),
  anObservation({ id: 'doc-0001', value: '164316744', decimals: 2 }),
  anObservation({ id: 'doc-0003', value: '7', decimals: 0 }),
];
const note = (explanation: string): NoteTemplate => ({
  id: 'nq-0001',
  kind: 'contraddizione',
  severity: 'grave',
  title: 'Due totali',
  explanation: parseTemplate(explanation),
  treatment: 'mostra entrambi',
  document: 'doc',
  ranges: [{ first: 1, last: 1 }],
  observations: ['doc-0001', 'doc-0002'],
});
const explanationOf = (template: string): string | undefined => assessQuality(figures, [note(template)], []).notes[0]?.explanation;

test.each([
  [
    'Il testo dice {doc-0001}, la tabella {doc-0002}: {doc-0001 - doc-0002} di differenza.',
    'Il testo dice 164.316.744,00, la tabella 164.313.744: 3.000,00 di differenza.',
  ],
  ['Sono il {doc-0003 / doc-0002 %} di {doc-0003 * 2}.', 'Sono il 0,0% di 14.'],
  ['Nessun conto.', 'Nessun conto.'],
])('the numbers of «%s» are computed from the figures and written in Italian', (template, text) => {
  expect(explanationOf(template)).toBe(text);
});

test('figures carry the notes that touch them, by id', () => {
  const { observations } = assessQuality(figures, [note('Due.')], []);
  expect(observations.map(({ id, notes }) => [id, notes])).toEqual([
    ['doc-0001', ['nq-0001']],
    ['doc-0002', ['nq-0001']],
    ['doc-0003', []],
  ]);
});

test('a rule is judged with the figures that it names, each once', () => {
  const rule = {
    id: 'totale',
    kind: 'testo-tabella' as const,
    description: 'Totale',
    expected: parseExpression('doc-0001'),
    relation: '=' as const,
    computed: parseExpression('doc-0002 + 0'),
    tolerance: '0',
    reason: null,
    note: 'nq-0001',
    document: 'doc',
  };
  expect(assessQuality(figures, [note('Due.')], [rule]).reconciliations[0]).toMatchObject({
    expected: '164316744',
    computed: '164313744',
    difference: '-3000',
    verdict: 'contraddizione',
    observations: ['doc-0001', 'doc-0002'],
  });
});
