// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest';
import { anObservation } from '../domain/observation.fixture.ts';
import { mainFigure, mainPair } from './main-figure.ts';

test('the main pair is the one with the largest target, as a number and not as text', () => {
  const row = (line: number, target: string) => [
    anObservation({ id: `rapporto-${line}1`, measure: 'obiettivo', value: target, table: 'indicatori', lines: { first: line, last: line } }),
    anObservation({ id: `rapporto-${line}2`, measure: 'risultato', value: '1', table: 'indicatori', lines: { first: line, last: line } }),
  ];
  expect(mainPair([...row(10, '9'), ...row(11, '20')])?.target.value).toBe('20');
  expect(mainPair(row(10, '9').slice(0, 1))).toBeUndefined();
});

test('the main figure is a whole before a part, and a result before a target', () => {
  const whole = anObservation({ breakdown: null, measure: 'obiettivo' });
  const part = anObservation({ breakdown: 'Territorio', measure: 'risultato' });
  expect(mainFigure([part, whole])).toBe(whole);
  expect(mainFigure([whole, { ...part, breakdown: null }])?.measure).toBe('risultato');
  expect(mainFigure([])).toBeUndefined();
});
