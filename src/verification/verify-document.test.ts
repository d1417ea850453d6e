// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, test } from 'vitest';
import type { SourceDocument } from '../domain/document.ts';
import type { ClassifiedNumeral } from '../domain/numeral-class.ts';
import { anObservation } from '../domain/observation.fixture.ts';
import type { Observation } from '../domain/observation.ts';
import { isProved, proofOf, verifyDocument } from './verify-document.ts';

const SHA = 'a'.repeat(64);
const TEXT = [
  'Nel 2019 <b>oltre</b> 1.065 imprese, un **nuovo** piano',
  '65\t20\t20',
  'tre seminari e un convegno,',
  'con 12',
  'esperti; da 2017-2020',
].join('\n');

function verify(
  observations: readonly Partial<Observation>[],
  classified: readonly Omit<ClassifiedNumeral, 'reason'>[] = [],
  about: Partial<SourceDocument['text']> = {},
) {
  const document: SourceDocument = {
    id: 'rapporto',
    title: '',
    shortTitle: '',
    author: '',
    date: null,
    description: '',
    outline: [],
    proof: null,
    notQuantities: classified.map((entry) => ({ ...entry, reason: null })),
    text: { lines: 5, bytes: 1, sha256: SHA, ...about },
  };
  return verifyDocument(
    document,
    new TextEncoder().encode(TEXT),
    SHA,
    observations.map((o, index) => anObservation({ id: `rapporto-${String(index + 1).padStart(4, '0')}`, ...o })),
  );
}
const on = (first: number, last = first) => ({ lines: { first, last } });

describe('the forward proof', () => {
  test('finds a figure through the tags and the white space of its line', () => {
    expect(verify([{ printed: 'oltre 1.065 imprese', value: '1065', ...on(1) }]).failures).toEqual([]);
  });

  test('finds a figure through the asterisks that the transcription put for bold type', () => {
    expect(verify([{ printed: 'un nuovo piano', value: '1', ...on(1) }]).failures).toEqual([]);
  });

  test('finds a figure whose number and noun stand on two lines', () => {
    expect(verify([{ printed: '12 esperti', value: '12', ...on(4, 5) }]).failures).toEqual([]);
  });

  test('finds a number in words, and an article that counts', () => {
    expect(
      verify([
        { printed: 'tre seminari', value: '3', ...on(3) },
        { printed: 'un convegno', value: '1', ...on(3) },
      ]).failures,
    ).toEqual([]);
  });

  test.each([
    ['a number inside a longer one', { printed: '65', value: '65', ...on(1) }],
    ['a figure on another line', { printed: '65', value: '65', ...on(3) }],
    ['words that the line does not say', { printed: 'circa 1.065', value: '1065', ...on(1) }],
    ['a value that is not the printed one', { printed: '65', value: '56', ...on(2) }],
  ])('refuses %s', (_, figure) => {
    expect(verify([figure]).failures.map(({ observation }) => observation.id)).toEqual(['rapporto-0001']);
  });

  test('lets each numeral of the text be claimed once: two twenties are not three', () => {
    const twenty = { printed: '20', value: '20', ...on(2) };
    expect(verify([twenty, twenty]).failures).toEqual([]);
    expect(verify([twenty, twenty, twenty]).failures.map(({ observation }) => observation.id)).toEqual(['rapporto-0003']);
  });
});

describe('the backward proof', () => {
  const figures = [
    { printed: '1.065 imprese', value: '1065', ...on(1) },
    { printed: '65', value: '65', ...on(2) },
    { printed: '20', value: '20', ...on(2) },
    { printed: '20', value: '20', ...on(2) },
    { printed: 'tre seminari', value: '3', ...on(3) },
    { printed: '12', value: '12', ...on(4) },
  ];
  const others = [
    { line: 1, text: '2019', count: 1, kind: 'anno' as const },
    { line: 5, text: '2017-2020', count: 2, kind: 'anno' as const },
  ];

  test('is complete when every numeral is a figure or in the list, articles apart', () => {
    const verification = verify(figures, others);
    expect(verification.unclassified).toEqual([]);
    expect(isProved(verification)).toBe(true);
    expect(proofOf(verification, SHA, '2026-11-21')).toEqual({ date: '2026-11-21', sha256: SHA, claimed: 6, notQuantities: { anno: 3 } });
  });

  test('names the line and the word of every numeral that nothing accounts for', () => {
    expect(verify(figures.slice(1), others.slice(0, 1)).unclassified).toEqual([
      { line: 1, text: '1.065', missing: 1 },
      { line: 5, text: '2017-2020', missing: 2 },
    ]);
  });

  test('names the entries that the text does not bear out', () => {
    expect(verify(figures, [...others, { line: 4, text: '12', count: 1, kind: 'codice' }]).unclassified).toEqual([
      { line: 4, text: '12', missing: -1 },
    ]);
  });
});

test('another transcription proves nothing: checksum and length are said, figures are not looked for', () => {
  const verification = verify([{ printed: 'tre', value: '3', ...on(3) }], [], { sha256: 'b'.repeat(64), lines: 6 });
  expect(verification.textFaults).toHaveLength(2);
  expect(verification.claimed).toBe(0);
  expect(isProved(verification)).toBe(false);
});
