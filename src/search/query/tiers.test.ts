// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest';
import type { ClauseMatches } from './term-matches.ts';
import { tiersOf } from './tiers.ts';

/** A word of a question, with its weight in each record. */
function word(text: string, ...weights: readonly number[]): ClauseMatches {
  return {
    clause: { text, start: 0, length: 1, alternatives: [] },
    impact: Float32Array.from(weights),
    title: new Float32Array(weights.length),
    count: weights.filter((weight) => weight > 0).length,
    completed: [],
    relativesOnly: false,
    synonyms: [],
  };
}
const tiers = (...words: readonly ClauseMatches[]): readonly (readonly [records: readonly number[], without: readonly string[]])[] =>
  tiersOf(words, 3, ({ text }) => text !== 'puglia').map(({ records, without }) => [records, without]);

test('records that have every word are the answer', () => {
  expect(tiers(word('imprese', 10, 10, 0), word('puglia', 10, 0, 10))).toEqual([[[0], []]]);
});

test('when none has them all, those are given up that tell the least, less than half of what is asked', () => {
  expect(tiers(word('imprese', 10, 0, 0), word('legge', 0, 5, 10))).toEqual([[[0], ['legge']]]);
  expect(tiers(word('codice', 10, 10, 0), word('strada', 0, 0, 5))).toEqual([]);
  expect(tiers(word('imprese', 10, 0, 0), word('marte', 0, 10, 0), word('venere', 0, 0, 10))).toEqual([]);
});

test('a number alone does not say what is asked', () => {
  expect(tiers(word('pensione', 0, 10, 10), word('103', 10, 0, 0))).toEqual([]);
  expect(tiers(word('103', 10, 0, 0))).toEqual([[[0], []]]);
});

test('what only narrows the question may be given up', () => {
  expect(tiers(word('imprese', 10, 10, 0), word('puglia', 0, 0, 10))).toEqual([[[0, 1], ['puglia']]]);
});

test('a long question that few records answer goes on with those that answer most of it', () => {
  expect(tiers(word('imprese', 10, 10, 0), word('coinvolte', 10, 10, 0), word('puglia', 10, 0, 10))).toEqual([
    [[0], []],
    [[1], ['puglia']],
  ]);
});

test('words named in passing do not make up for those that are missing', () => {
  const asked = [word('donne', 10, 2, 0), word('disoccupate', 10, 2, 0), word('aiutare', 0, 2, 1), word('volere', 0, 1, 5)];
  expect(tiers(...asked)[0]).toEqual([
    [0, 1],
    ['aiutare', 'volere'],
  ]);
});
