// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest';
import type { Concordance, ConcordanceGrade, ConcordanceRelation } from '../domain/concordance.ts';
import type { Line } from '../domain/programme.ts';
import { indexConcordances } from './concordance-index.ts';
import { lineFlows } from './line-flows.ts';

const source = { document: 'rapporto', lines: { first: 1, last: 1 } };
const line = (id: string): Line => {
  const [programme = '', section = ''] = id.split('/');
  return {
    id,
    programme,
    section: id.split('/').length > 2 ? `${programme}/${section}` : null,
    number: null,
    name: id,
    axis: null,
    priority: null,
    description: '',
    source,
  };
};
const end = (id: string | null): Concordance['from'] => (id === null ? null : { kind: 'linea', id });
const link = (from: string | null, relation: ConcordanceRelation, to: string | null, grade: ConcordanceGrade = 'dedotto'): Concordance => ({
  from: end(from),
  to: end(to),
  relation,
  grade,
  explanation: '',
  passages: [source],
});

const lines = ['old/a/1', 'old/a/2', 'old/b/3', 'new/c/4', 'new/c/5', 'new/d/6', 'other/7'].map(line);
const flowsOf = (links: readonly Concordance[]) =>
  lineFlows({ lines, ...indexConcordances(links) }, 'old', 'new').map(({ from, to, lines: members }) => [from, to, members.map(({ id }) => id)]);

test('a line counts once in each section that it reaches, however many lines it reaches there', () => {
  const links = [
    link('old/a/1', 'diviso-in', 'new/c/4'),
    link('old/a/1', 'diviso-in', 'new/c/5'),
    link('old/a/1', 'diviso-in', 'new/d/6'),
    link('old/a/2', 'uguale', 'new/c/4'),
  ];
  expect(flowsOf(links)).toEqual([
    ['old/a', 'new/c', ['old/a/1', 'old/a/2']],
    ['old/a', 'new/d', ['old/a/1']],
  ]);
});

test('what goes to another programme, what ends and what is new each have their flow', () => {
  const links = [link('old/a/1', 'uguale', 'other/7'), link('old/b/3', 'nessuna', null), link(null, 'nessuna', 'new/d/6')];
  expect(flowsOf(links)).toEqual([
    ['old/a', 'other', ['old/a/1']],
    ['old/b', null, ['old/b/3']],
    [null, 'new/d', ['new/d/6']],
  ]);
});

test('what a document says and what is deduced are flows apart, and a line with both proofs counts once, as said', () => {
  const links = [
    link('old/a/1', 'diviso-in', 'new/c/4', 'dichiarato'),
    link('old/a/1', 'diviso-in', 'new/c/5', 'dedotto'),
    link('old/a/2', 'uguale', 'new/c/4', 'dedotto'),
  ];
  const flows = lineFlows({ lines, ...indexConcordances(links) }, 'old', 'new');
  expect(flows.map(({ deduced, lines: members }) => [deduced, members.map(({ id }) => id)])).toEqual([
    [false, ['old/a/1']],
    [true, ['old/a/2']],
  ]);
});

test('kinship is no passage', () => {
  expect(flowsOf([link('old/a/1', 'affine', 'new/c/4')])).toEqual([]);
});
