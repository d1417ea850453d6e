// SPDX-License-Identifier: EUPL-1.2
import { join } from 'node:path';
import jsonld from 'jsonld';
import { Parser } from 'n3';
import { describe, expect, test } from 'vitest';
import { indexAtlas } from '../atlas/atlas.ts';
import { loadDataset } from '../dataset/load-dataset.ts';
import { concordanceSkos } from './concordance-skos.ts';

const atlas = indexAtlas(await loadDataset(join(import.meta.dirname, '..', 'dataset', '__fixtures__', 'valid')));
const ROOT = 'https://atlante.example/sito/';
const files = concordanceSkos(atlas, ROOT);
const textOf = (ending: string): string => new TextDecoder().decode(files.find(({ name }) => name.endsWith(ending))?.bytes);

/** Quads as comparable lines, whatever the library that read them. */
const lines = (quads: readonly { readonly [part in 'subject' | 'predicate' | 'object']: { readonly value: string } }[]): readonly string[] =>
  quads.map(({ subject, predicate, object }) => [subject, predicate, object].map(({ value }) => value).join(' ')).toSorted();

const turtle = lines(new Parser().parse(textOf('.ttl')));

describe('the concordance as SKOS', () => {
  test('has one mapping a link, from the page of one thing to the page of the other', () => {
    const mappings = turtle.filter((line) => /core#\w+Match /.test(line)).map((line) => line.replaceAll(ROOT, '').replace(/http\S+core#/, ''));
    expect(mappings).toEqual([
      'obiettivi/piano-1-1/ relatedMatch indicatori/persone-assunte/',
      'programmi/fixo/ closeMatch programmi/piano/',
      'programmi/fixo/linea-1/ broadMatch programmi/piano/sezione-1/linea-1/',
    ]);
  });

  test('names each thing once, in Italian, with its printed number', () => {
    expect(turtle.filter((line) => line.includes('prefLabel'))).toHaveLength(8);
    expect(textOf('.ttl')).toContain('skos:prefLabel "Servizi per il lavoro"@it');
    expect(textOf('.ttl')).toContain('skos:notation "1.1"');
  });

  test('says why, also of what has no origin', () => {
    expect(turtle).toContain(
      `${ROOT}programmi/piano/sezione-1/linea-2/ http://www.w3.org/2004/02/skos/core#editorialNote nessuna origine (dedotto): Le imprese sono una novità.`,
    );
  });

  test('says the same in JSON-LD as in Turtle', async () => {
    const quads = await jsonld.toRDF(JSON.parse(textOf('.jsonld')) as jsonld.JsonLdDocument);
    expect(lines(quads as Parameters<typeof lines>[0])).toEqual(turtle);
  });
});
