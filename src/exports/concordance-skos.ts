// SPDX-License-Identifier: EUPL-1.2
import type { Quad } from 'n3';
import type { Atlas } from '../atlas/atlas.ts';
import { endKey, type Concordance, type ConcordanceEnd, type ConcordanceRelation } from '../domain/concordance.ts';
import { indicatorAddress, objectiveAddress, programmeAddress } from '../navigation/addresses.ts';
import { byEnds } from './concordance-table.ts';
import { textFile, type Download } from './download.ts';
import { licence } from './publication.ts';
import { describe, italian, named, toJsonLd, toTurtle, typed } from './rdf.ts';

const prefixes = { skos: 'http://www.w3.org/2004/02/skos/core#', dct: 'http://purl.org/dc/terms/' } as const;

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
  const quads = describeConcepts(conceptsOf(atlas, root), `${root}concordanze/`);
  return [
    textFile('concordanze.ttl', 'text/turtle', toTurtle(quads, prefixes)),
    textFile('concordanze.jsonld', 'application/ld+json', toJsonLd(quads, prefixes)),
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

function describeConcepts(concepts: readonly Concept[], scheme: string): readonly Quad[] {
  return [
    ...describe(scheme, prefixes, {
      a: named(`${prefixes.skos}ConceptScheme`),
      'dct:title': italian('Concordanze fra i piani per il lavoro'),
      'dct:license': named(licence.address),
    }),
    ...concepts.flatMap(({ iri, name, notation, mappings, notes }) => [
      ...describe(iri, prefixes, {
        a: named(`${prefixes.skos}Concept`),
        'skos:inScheme': named(scheme),
        'skos:prefLabel': italian(name),
        'skos:notation': notation === null ? null : typed(notation),
      }),
      ...mappings.flatMap(({ property, to }) => describe(iri, prefixes, { [`skos:${property}`]: named(to) })),
      ...describe(iri, prefixes, { 'skos:editorialNote': notes.map(italian) }),
    ]),
  ];
}
