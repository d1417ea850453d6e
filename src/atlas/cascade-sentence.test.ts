// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, test } from 'vitest';
import { aCascade, anEdge, aStep } from '../domain/cascade.fixture.ts';
import type { Cascade } from '../domain/cascade.ts';
import { anObservation } from '../domain/observation.fixture.ts';
import type { Unit } from '../domain/unit.ts';
import { formatFigure } from '../format/figure.ts';
import { cascadeSentence } from './cascade-sentence.ts';
import { threadOf } from './cascade-thread.ts';
import { answerText } from './territory-answer.ts';

const units: readonly Unit[] = [
  { id: 'imprese', singular: 'impresa', plural: 'imprese', symbol: null },
  { id: 'percento', singular: 'per cento', plural: 'per cento', symbol: '%' },
];
const figures = [
  anObservation({ id: 'a-0001', value: '150000', unit: 'imprese', qualifier: '=' }),
  anObservation({ id: 'a-0002', value: '91541', unit: 'imprese', qualifier: '=' }),
  anObservation({ id: 'p-0001', value: '3000', unit: 'imprese', qualifier: '=', frequency: 'annuale' }),
  anObservation({ id: 'p-0002', value: '3000', unit: 'imprese', qualifier: '>=' }),
  anObservation({ id: 'p-0003', value: '1', unit: 'imprese', qualifier: '=' }),
  anObservation({ id: 'b-0001', value: '100', unit: 'percento', qualifier: '=' }),
];
const atlas = {
  observation: (id: string) => figures.find((figure) => figure.id === id)!,
  unit: (id: string) => units.find((unit) => unit.id === id)!,
};
const textOf = (parts: Partial<Cascade>): string => {
  const cascade = aCascade({ subject: 'le imprese coinvolte', caution: 'valgono per tempi diversi', ...parts });
  const sentence = cascadeSentence(cascade, threadOf(cascade, atlas), atlas);
  return answerText(sentence, (figure) => formatFigure(figure, atlas.unit(figure.unit))).replaceAll('\u00a0', ' ');
};
const target = aStep('obiettivo-nazionale-2019-2021', ['a-0001']);
const result = aStep('risultato-nazionale-2019', ['a-0002']);

describe('the paragraph to quote', () => {
  test('says each level with its figure, then that they are not added and why', () => {
    expect(textOf({ steps: [target, result], edges: [anEdge(target.level, result.level)] })).toBe(
      'Per le imprese coinvolte l’obiettivo nazionale 2019-2021 è di 150.000 imprese; il rapporto sul 2019 dichiara 91.541 imprese. ' +
        'Le cifre non si sommano e non se ne fanno percentuali, perché valgono per tempi diversi.',
    );
  });

  test('keeps how the document limits a figure, how often it is reached and what it counts', () => {
    const commitment = aStep('impegno-puglia', ['p-0001', 'p-0002'], { details: ['fra le attività', 'nella scheda'] });
    expect(textOf({ steps: [commitment] })).toContain(
      'la Puglia, nel piano del 2020, si impegna per 3.000 imprese all’anno (fra le attività) e almeno 3.000 imprese (nella scheda).',
    );
  });

  test('writes one thing in the singular, and a percentage with its article and what it is of', () => {
    expect(textOf({ steps: [aStep('risultato-puglia', ['p-0003'])] })).toContain('riporta 1 impresa.');
    expect(textOf({ steps: [aStep('impegno-basilicata', ['b-0001'], { details: ['dei lavoratori'] })] })).toContain(
      'prevede il 100% dei lavoratori.',
    );
  });

  test('gives a percentage only where an edge declares it', () => {
    const declared = textOf({ steps: [target, result], edges: [anEdge(target.level, result.level, { relation: 'non-additivo', share: true })] });
    expect(declared).toContain(' Il risultato nazionale 2019 è il 61,0% dell’obiettivo nazionale 2019-2021. Le altre cifre non si sommano');
    const comparable = textOf({ steps: [target, result], edges: [anEdge(target.level, result.level, { relation: 'non-additivo' })] });
    expect(comparable).not.toContain('%');
  });

  test('names the levels without a number, except those to which the theme does not apply', () => {
    const steps = [
      aStep('obiettivo-nazionale-2017-2020', [], { absence: 'non-applicabile', explanation: 'Il piano viene prima.' }),
      target,
      aStep('risultato-puglia', [], { absence: 'non-riportato', explanation: 'Non lo dice.' }),
      aStep('impegno-basilicata', [], { absence: 'previsto-senza-numero', explanation: 'Non dice quante.' }),
    ];
    expect(textOf({ steps })).toContain(
      '150.000 imprese. I documenti non danno un numero per il risultato della Puglia e l’impegno della Basilicata. Le cifre non',
    );
  });

  test('shows its figures as observations, so that each keeps its provenance', () => {
    const cascade = aCascade({ steps: [target, result] });
    const parts = cascadeSentence(cascade, threadOf(cascade, atlas), atlas);
    expect(parts.flatMap((part) => (typeof part === 'string' ? [] : [part.id]))).toEqual(['a-0001', 'a-0002']);
  });
});
