// SPDX-License-Identifier: EUPL-1.2
import { DataFactory, Writer, type NamedNode, type Quad } from 'n3';

/** Prefixes by name: `dct` → `http://purl.org/dc/terms/`. */
export type Prefixes = Readonly<Record<string, string>>;

const RDF_TYPE = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';
const XSD_STRING = 'http://www.w3.org/2001/XMLSchema#string';

/** An object of a statement: what an IRI names, a text in Italian, or a value with its type. */
export type RdfObject = NamedNode | ReturnType<typeof italian>;

/** The thing that an IRI names. */
export const named = (iri: string): NamedNode => DataFactory.namedNode(iri);

/** A text in Italian. */
export const italian = (text: string) => DataFactory.literal(text, 'it');

/** A value as it is, with its type when it is not plain text. */
export const typed = (value: string, type: string = XSD_STRING) => DataFactory.literal(value, named(type));

/**
 * What is said of one thing: properties by prefixed name, each with its objects; `a` is its types.
 * @throws RangeError when a name has a prefix that is not given
 */
export function describe(
  iri: string,
  prefixes: Prefixes,
  properties: Readonly<Record<string, RdfObject | readonly RdfObject[] | null>>,
): readonly Quad[] {
  return Object.entries(properties).flatMap(([name, objects]) => {
    const predicate = named(name === 'a' ? RDF_TYPE : expand(name, prefixes));
    return (objects === null ? [] : [objects].flat()).map((object) => DataFactory.quad(named(iri), predicate, object));
  });
}

/** The IRI of a prefixed name. */
export function expand(name: string, prefixes: Prefixes): string {
  const [prefix = '', ...rest] = name.split(':');
  const start = prefixes[prefix];
  if (start === undefined) throw new RangeError(`rdf: «${name}» has a prefix that is not declared`);
  return start + rest.join(':');
}

/** Statements as Turtle, in the order given. */
export function toTurtle(quads: readonly Quad[], prefixes: Prefixes): string {
  const writer = new Writer({ prefixes });
  writer.addQuads([...quads]);
  let turtle = '';
  // Called before `end` returns: the writer has no stream to wait for.
  writer.end((error: Error | null, text: string) => {
    if (error) throw error;
    turtle = text;
  });
  return turtle;
}

/** The same statements as JSON-LD: one object a thing, in the order in which things are first spoken of. */
export function toJsonLd(quads: readonly Quad[], prefixes: Prefixes): string {
  const graph = [...Map.groupBy(quads, ({ subject }) => subject.value)].map(([iri, ofSubject]) => ({
    '@id': iri,
    ...Object.fromEntries(
      [...Map.groupBy(ofSubject, ({ predicate }) => predicate.value)].map(([predicate, statements]) =>
        predicate === RDF_TYPE
          ? ['@type', statements.map(({ object }) => shorten(object.value, prefixes))]
          : [shorten(predicate, prefixes), statements.map(({ object }) => toJsonLdObject(object, prefixes))],
      ),
    ),
  }));
  return `${JSON.stringify({ '@context': prefixes, '@graph': graph }, null, 2)}\n`;
}

function toJsonLdObject(object: Quad['object'], prefixes: Prefixes): object {
  if (object.termType !== 'Literal') return { '@id': object.value };
  if (object.language !== '') return { '@language': object.language, '@value': object.value };
  if (object.datatype.value === XSD_STRING) return { '@value': object.value };
  return { '@type': shorten(object.datatype.value, prefixes), '@value': object.value };
}

function shorten(iri: string, prefixes: Prefixes): string {
  const known = Object.entries(prefixes).find(([, start]) => iri.startsWith(start) && /^[\w-]*$/.test(iri.slice(start.length)));
  return known ? `${known[0]}:${iri.slice(known[1].length)}` : iri;
}
