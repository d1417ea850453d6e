// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DataFactory, Parser, Store, type Quad } from 'n3';
import SHACLValidator from 'rdf-validate-shacl';

const SH = 'http://www.w3.org/ns/shacl#';
const { namedNode, literal, quad } = DataFactory;

const shapes = new Store(new Parser().parse(readFileSync(join(import.meta.dirname, 'dcat-ap-it.shapes.ttl'), 'utf8')));
const validator = new SHACLValidator(shapes);

/** Where a graph departs from the Italian profile of DCAT-AP: the thing, its property, what is wrong. */
export interface ProfileFault {
  readonly thing: string;
  readonly property: string;
  readonly wrong: string;
}

/** What the shapes of the profile find wrong in a graph. */
export async function profileFaults(quads: readonly Quad[]): Promise<readonly ProfileFault[]> {
  const { results } = await validator.validate(new Store([...quads]));
  return results.map(({ focusNode, path, message }) => ({
    thing: focusNode?.value ?? '',
    property: path !== null && 'value' in path ? path.value : '',
    wrong: message.map(({ value }) => value).join(', '),
  }));
}

/** What the shapes ask of a property in the things of a class. */
export interface ProfileRule {
  /** The Italian class. */
  readonly type: string;
  readonly property: string;
  /** The value that must be among the others; null where any will do. */
  readonly value: string | null;
  readonly isMandatory: boolean;
  /** Whether something is asked of the values: that they be days, things of a class, words of a vocabulary. */
  readonly isShaped: boolean;
}

/** All that the shapes ask, read from the shapes themselves. */
export function profileRules(): readonly ProfileRule[] {
  const values = (subject: Quad['object'], name: string): readonly string[] =>
    shapes.getObjects(subject, namedNode(SH + name), null).map(({ value }) => value);
  return shapes.getSubjects(namedNode(`${SH}targetClass`), null, null).flatMap((shape) => {
    const [type = ''] = values(shape, 'targetClass').filter((name) => name.includes('/dcatapit#'));
    return shapes.getObjects(shape, namedNode(`${SH}property`), null).map((property) => ({
      type,
      property: values(property, 'path')[0] ?? '',
      value: values(property, 'hasValue')[0] ?? null,
      isMandatory: values(property, 'minCount').length + values(property, 'hasValue').length > 0,
      isShaped: ['nodeKind', 'datatype', 'class', 'pattern'].some((name) => values(property, name).length > 0),
    }));
  });
}

/** A graph in which a thing says nothing by a property, or lacks one value of it. */
export const lacking = (quads: readonly Quad[], thing: string, { property, value }: ProfileRule): readonly Quad[] =>
  quads.filter(
    ({ subject, predicate, object }) => subject.value !== thing || predicate.value !== property || (value !== null && object.value !== value),
  );

/** A graph in which a thing says nothing sensible by a property: an empty word and a hyphen. */
export const spoilt = (quads: readonly Quad[], thing: string, rule: ProfileRule): readonly Quad[] => [
  ...lacking(quads, thing, { ...rule, value: null }),
  ...['', '-'].map((text) => quad(namedNode(thing), namedNode(rule.property), literal(text))),
];
