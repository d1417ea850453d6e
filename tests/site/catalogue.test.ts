// SPDX-License-Identifier: EUPL-1.2
import { Parser } from 'n3';
import { describe, expect, test } from 'vitest';
import { lacking, profileFaults, profileRules, spoilt, type ProfileRule } from '../support/italian-profile.ts';
import { readPublished } from '../support/published-files.ts';

const RDF_TYPE = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';
const quads = new Parser().parse(await readPublished('catalogo.ttl'));
const instanceOf = (type: string): string | undefined =>
  quads.find(({ predicate, object }) => predicate.value === RDF_TYPE && object.value === type)?.subject.value;

// A contact by mail is there only where the publisher takes reports so: the unit test of the catalogue holds it against its shape.
const rules = profileRules().filter(({ type }) => !type.endsWith('#Organization'));

/** The rules whose breach would pass, when a thing of their class is damaged. */
async function unfelt(broken: readonly ProfileRule[], damage: typeof lacking): Promise<readonly string[]> {
  const passing = await Promise.all(
    broken.map(async (rule) => {
      const thing = instanceOf(rule.type) ?? '';
      const faults = await profileFaults(damage(quads, thing, rule));
      return faults.some((fault) => fault.thing === thing && fault.property === rule.property) ? [] : [`${rule.type} ${rule.property}`];
    }),
  );
  return passing.flat();
}

describe('the published catalogue, held against shapes of the Italian profile of DCAT-AP', () => {
  test('has no fault', async () => {
    expect(quads.length).toBeGreaterThan(500);
    expect(await profileFaults(quads)).toEqual([]);
  });

  test('has something of every class that the shapes speak of', () => {
    expect(new Set(rules.map(({ type }) => type)).size).toBe(6);
    expect(rules.filter(({ type }) => instanceOf(type) === undefined)).toEqual([]);
  });

  test('would be found faulty without any of what is mandatory', async () => {
    const mandatory = rules.filter(({ isMandatory }) => isMandatory);
    expect(mandatory.length).toBeGreaterThan(25);
    expect(await unfelt(mandatory, lacking)).toEqual([]);
  });

  test('would be found faulty with a meaningless value of anything that has a shape', async () => {
    const shaped = rules.filter(({ isShaped }) => isShaped);
    expect(shaped.length).toBeGreaterThan(25);
    expect(await unfelt(shaped, spoilt)).toEqual([]);
  });
});
