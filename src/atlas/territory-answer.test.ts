// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest';
import type { Highlight } from '../domain/highlight.ts';
import { anObservation } from '../domain/observation.fixture.ts';
import type { Territory } from '../domain/territory.ts';
import { answerText, territoryAnswer, type Known } from './territory-answer.ts';

const puglia = { id: 'puglia', name: 'Puglia', inName: 'in Puglia' } as Territory;
const figures = new Map(
  ['1', '2', '3'].map((id) => [id, anObservation({ id, territory: 'puglia', measure: id === '1' ? 'risultato' : 'obiettivo' })]),
);
const known = (parts: Partial<Known> = {}): Known => ({ highlights: [], pairs: 0, mentions: 0, observation: (id) => figures.get(id)!, ...parts });
const highlight = (parts: Partial<Highlight>): Highlight => ({
  territory: 'puglia',
  title: 'Imprese coinvolte',
  inAnswer: true,
  target: null,
  result: null,
  caution: '',
  ...parts,
});
const read = (observations: Iterable<ReturnType<typeof anObservation>>, parts: Partial<Known>): string =>
  answerText(territoryAnswer(puglia, [...observations], known(parts)), ({ id }) => `{${id}}`);

test('what an editor chose is named with its figures: first what was planned, then what is known to be done', () => {
  const highlights = [
    highlight({ target: '2', result: '1' }),
    highlight({ title: 'Scuole', target: '3' }),
    highlight({ title: 'Altro', inAnswer: false, target: '3' }),
  ];
  expect(read(figures.values(), { highlights })).toBe(
    'In Puglia era previsto, fra l’altro: imprese coinvolte, {2}; scuole, {3}. Di quanto è stato fatto si sa: imprese coinvolte, {1}.',
  );
});

test('without any result it says that no document gives one', () => {
  expect(read(figures.values(), { highlights: [highlight({ target: '2' })] })).toMatch(
    /Di quanto è stato fatto nessun documento dell’Atlante dà la cifra\.$/,
  );
});

test('where nobody has chosen, it says how many figures there are and that there is no plan', () => {
  expect(read(figures.values(), {})).toBe(
    'In Puglia i documenti dell’Atlante danno 3 cifre (2 obiettivi e 1 risultato); non contengono un piano di questo territorio.',
  );
});

test.each([
  { mentions: 0, end: /in Puglia\.$/ },
  { mentions: 1, end: /lo nominano soltanto, in 1 passo\.$/ },
])('without figures and with $mentions mentions it says that there are none', ({ mentions, end }) => {
  expect(read([], { mentions })).toMatch(/^Nessun documento dell’Atlante dà una cifra/);
  expect(read([], { mentions })).toMatch(end);
});
