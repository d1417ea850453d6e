// SPDX-License-Identifier: EUPL-1.2
import { DataFactory, Writer, type Quad } from 'n3';
import type { Atlas } from '../atlas/atlas.ts';
import { endKey, type Concordance, type ConcordanceEnd, type ConcordanceRelation } from '../domain/concordance.ts';
import { indicatorAddress, objectiveAddress, programmeAddress } from '../navigation/addresses.ts';
import { byEnds } from './concordance-table.ts';
import type { Download } from './downloads.ts';

const SKOS = 'http://www.w3.org/2004/02/skos/core#';
const DCT = 'http://purl.org/dc/terms/';
const LICENCE = 'https://creativecommons.org/licenses/by/4.0/';

/** SKOS says a mapping from the first thing: `A broadMatch B` means that B is the wider of the two. */
export const skosMappings: Readonly<Record<Exclude<ConcordanceRelation, 'nessuna'>, string>> = {
  uguale: 'exactMatch',
  'continua-in': 'closeMatch',
  'diviso-in': 'narrowMatch',
  'confluisce-in': 'broadMatch',
  'piu-ampio': 'broadMatch',
  'piu-stretto': 'narrowMatch',
  affine: 'relatedMatch',
  'misurato-da': 'relatedMatch',
};

/** A thing of the plans as a SKOS concept, with what the concordance says of it. */
interface Concept {
  readonly iri: string;
  readonly name: string;
  /** Printed number or code, where there is one. */
  readonly notation: string | null;
  readonly mappings: readonly { readonly property: string; readonly to: string }[];
  /** The reason of each of its links, also of having none. */
  readonly notes: readonly string[];
}

/**
 * The concordance as SKOS, in Turtle and JSON-LD: each thing is the concept whose IRI is its page on the site.
 * @param root published address of the site's root, with the slash at its end
 */
export function concordanceSkos(atlas: Atlas, root: string): readonly Download[] {
  const concepts = conceptsOf(atlas, root);
  const encoder = new TextEncoder();
  return [
    { name: 'concordanze.ttl', mediaType: 'text/turtle; charset=utf-8', bytes: encoder.encode(toTurtle(concepts, `${root}concordanze/`)) },
    { name: 'concordanze.jsonld', mediaType: 'application/ld+json; charset=utf-8', bytes: encoder.encode(toJsonLd(concepts, `${root}concordanze/`)) },
  ];
}

function conceptsOf(atlas: Atlas, root: string): readonly Concept[] {
  const links = atlas.concordances.toSorted(byEnds);
  const ends = new Map(links.flatMap(({ from, to }) => [from, to]).flatMap((end) => (end === null ? [] : [[endKey(end), end] as const])));
  const concepts = [...ends].map(([key, end]): Concept => {
    const ofEnd = links.filter(({ from, to }) => endKey(from ?? to ?? end) === key);
    return {
      iri: root + addressOf(end),
      ...nameOf(atlas, end),
      mappings: ofEnd.flatMap(({ relation, to }) =>
        relation === 'nessuna' || to === null ? [] : [{ property: skosMappings[relation], to: root + addressOf(to) }],
      ),
      notes: ofEnd.map(noteOf),
    };
  });
  return concepts.toSorted((a, b) => (a.iri < b.iri ? -1 : 1));
}

function noteOf({ from, to, relation, grade, explanation }: Concordance): string {
  const what = from === null ? 'nessuna origine' : to === null ? 'nessun seguito' : `${relation} ${to.id}`;
  return `${what} (${grade}): ${explanation}`;
}

function addressOf({ kind, id }: ConcordanceEnd): string {
  if (kind === 'obiettivo') return objectiveAddress(id);
  return kind === 'indicatore' ? indicatorAddress(id) : programmeAddress(id);
}

function nameOf(atlas: Atlas, { kind, id }: ConcordanceEnd): { readonly name: string; readonly notation: string | null } {
  switch (kind) {
    case 'programma':
      return { name: atlas.programme(id).name, notation: atlas.programme(id).code };
    case 'sezione':
      return { name: atlas.section(id).name, notation: atlas.section(id).number };
    case 'linea':
      return { name: atlas.line(id).name, notation: atlas.line(id).number };
    case 'obiettivo':
      return { name: atlas.objective(id).name, notation: atlas.objective(id).code };
    case 'indicatore':
      return { name: atlas.indicator(id).name, notation: null };
  }
}

const TITLE = 'Concordanze fra i piani per il lavoro';

function toTurtle(concepts: readonly Concept[], scheme: string): string {
  const { namedNode, literal, quad } = DataFactory;
  const skos = (name: string) => namedNode(SKOS + name);
  const type = namedNode('http://www.w3.org/1999/02/22-rdf-syntax-ns#type');
  const quads: readonly Quad[] = [
    quad(namedNode(scheme), type, skos('ConceptScheme')),
    quad(namedNode(scheme), namedNode(`${DCT}title`), literal(TITLE, 'it')),
    quad(namedNode(scheme), namedNode(`${DCT}license`), namedNode(LICENCE)),
    ...concepts.flatMap(({ iri, name, notation, mappings, notes }) => {
      const concept = namedNode(iri);
      return [
        quad(concept, type, skos('Concept')),
        quad(concept, skos('inScheme'), namedNode(scheme)),
        quad(concept, skos('prefLabel'), literal(name, 'it')),
        ...(notation === null ? [] : [quad(concept, skos('notation'), literal(notation))]),
        ...mappings.map(({ property, to }) => quad(concept, skos(property), namedNode(to))),
        ...notes.map((note) => quad(concept, skos('editorialNote'), literal(note, 'it'))),
      ];
    }),
  ];
  const writer = new Writer({ prefixes: { skos: SKOS, dct: DCT } });
  writer.addQuads([...quads]);
  let turtle = '';
  // Called before `end` returns: the writer has no stream to wait for.
  writer.end((error: Error | null, text: string) => {
    if (error) throw error;
    turtle = text;
  });
  return turtle;
}

function toJsonLd(concepts: readonly Concept[], scheme: string): string {
  const italian = (text: string) => ({ '@language': 'it', '@value': text });
  const graph = [
    { '@id': scheme, '@type': 'skos:ConceptScheme', 'dct:title': italian(TITLE), 'dct:license': { '@id': LICENCE } },
    ...concepts.map(({ iri, name, notation, mappings, notes }) => ({
      '@id': iri,
      '@type': 'skos:Concept',
      'skos:inScheme': { '@id': scheme },
      'skos:prefLabel': italian(name),
      ...(notation === null ? {} : { 'skos:notation': notation }),
      ...Object.fromEntries(
        [...Map.groupBy(mappings, ({ property }) => property)].map(([property, to]) => [
          `skos:${property}`,
          to.map((mapping) => ({ '@id': mapping.to })),
        ]),
      ),
      ...(notes.length === 0 ? {} : { 'skos:editorialNote': notes.map(italian) }),
    })),
  ];
  return `${JSON.stringify({ '@context': { skos: SKOS, dct: DCT }, '@graph': graph }, null, 2)}\n`;
}
