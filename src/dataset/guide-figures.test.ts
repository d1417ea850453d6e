// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, test } from 'vitest';
import { guideIssues } from './guide-figures.ts';

const issuesOf = (text: string) => guideIssues(new Map([['content/guida/prova.mdx', new TextEncoder().encode(text)]]), new Set(['rapporto-0001']));

describe('a number written by hand', () => {
  test('is a fault, with its line, its column and what to write instead', () => {
    expect(issuesOf('---\ntitle: Prova\norder: 3\n---\n\nSono stati assunti 2.051 Navigator.\n')).toEqual([
      {
        code: 'cifra-scritta-a-mano',
        file: 'content/guida/prova.mdx',
        line: 6,
        column: 20,
        message: '«2.051» è una cifra scritta a mano.',
        hint: 'Mostra la cifra del documento con <Cifra id="…" />, o scrivi in lettere ciò che non viene dai documenti.',
      },
    ]);
  });

  test.each(['il 32,8% dei casi', 'in 407 centri', '3 regioni', 'circa 2020 persone e 19 linee'])('is found in «%s»', (text) => {
    expect(issuesOf(text)).not.toEqual([]);
  });
});

test.each([
  'Nel 2019, nel piano 2017-2020 e dal 1° marzo 2024 al 31 dicembre 2024.',
  'L’art. 12 del decreto-legge 4/2019, il decreto n. 570, la Linea 4, l’obiettivo 5.4.2, la riga 291.',
  'Si scrive `32.8`, in UTF-8, con SHA-256.',
  '1. Primo passo\n2. Secondo passo',
  'Sono <Cifra id="rapporto-0001" /> in [tutto](indicatori/x/#rapporto-0001).',
])('years, dates, references, code and figures of the documents are not numbers written by hand: %s', (text) => {
  expect(issuesOf(text)).toEqual([]);
});

test('a figure that no document states is a fault, and the nearest one is offered', () => {
  expect(issuesOf('Sono <Cifra id="rapporto-0002" />.')).toEqual([
    {
      code: 'riferimento-inesistente',
      file: 'content/guida/prova.mdx',
      line: 1,
      column: 6,
      message: 'Non c’è una cifra «rapporto-0002».',
      hint: 'Forse «rapporto-0001»?',
    },
  ]);
});
