// SPDX-License-Identifier: EUPL-1.2
import jsonld from 'jsonld';
import { Parser, Store } from 'n3';
import { describe, expect, test } from 'vitest';
import { profileFaults } from '../../tests/support/italian-profile.ts';
import { toCatalogue } from './catalogue.ts';
import { textFile } from './download.ts';
import { publish, whole } from './published-table.ts';

const ROOT = 'https://atlante.example/sito/';
const publication = { root: ROOT, release: '1.2.0', modified: '2026-11-21', contact: null, sources: [] };
const tables = [
  publish(
    { name: 'osservazioni', title: 'Cifre «esatte» & "stampate"', row: 'una cifra' },
    ['2017-01-01', '2012-01-01'],
    [
      { name: 'periodo_inizio', meaning: 'Inizio', type: 'data', of: (day) => day },
      { name: 'periodo_fine', meaning: 'Fine', type: 'data', of: (day) => day.replace('-01-01', '-12-31') },
    ],
  ),
  publish({ name: 'territori', title: 'Territori', row: 'un territorio' }, [1], [{ name: 'id', meaning: 'Id', type: 'intero', of: whole }]),
];
const files = [
  'osservazioni.csv',
  'osservazioni.excel-it.csv',
  'osservazioni.json',
  'atlante.xlsx',
  'territori.csv',
  'indice.json',
  'osservazioni.csv-metadata.json',
].map((name) => textFile(name, name.endsWith('csv') ? 'text/csv' : 'application/json', name));
const [turtle, jsonLd] = toCatalogue(tables, files, publication).map(({ bytes }) => new TextDecoder().decode(bytes));
const store = new Store(new Parser().parse(turtle!));

const IRI = {
  a: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type',
  dct: 'http://purl.org/dc/terms/',
  dcat: 'http://www.w3.org/ns/dcat#',
  foaf: 'http://xmlns.com/foaf/0.1/',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  dcatapit: 'http://dati.gov.it/onto/dcatapit#',
};
const expand = (name: string): string => name.replace(/^(\w+):/, (_, prefix: keyof typeof IRI) => IRI[prefix]);
const instances = (type: string) => store.getSubjects(IRI.a, expand(type), null).map(({ value }) => value);
const objects = (subject: string, property: string) => store.getObjects(subject, expand(property), null).map(({ value }) => value);

/** What the profile makes mandatory: exactly one, or at least one, of each property. */
const mandatory = {
  'dcatapit:Catalog': { one: ['dct:publisher', 'dct:modified'], some: ['dct:title', 'dct:description', 'dcat:dataset'] },
  'dcatapit:Dataset': {
    one: ['dct:identifier', 'dct:modified', 'dct:rightsHolder', 'dct:accrualPeriodicity'],
    some: ['dct:title', 'dct:description', 'dcat:theme', 'dcat:distribution'],
  },
  'dcatapit:Distribution': { one: ['dct:format', 'dcat:accessURL', 'dct:license', 'dcat:byteSize'], some: ['dct:description', 'dcat:downloadURL'] },
  'dcatapit:Agent': { one: ['dct:identifier'], some: ['foaf:name'] },
  'dcatapit:LicenseDocument': { one: ['dct:type'], some: ['foaf:name'] },
  'dcatapit:PeriodOfTime': { one: ['dcatapit:startDate'], some: [] },
} as const;

describe('the catalogue', () => {
  test.each(Object.entries(mandatory))('gives each %s what DCAT-AP_IT makes mandatory', (type, { one, some }) => {
    const things = instances(type);
    expect(things).not.toHaveLength(0);
    const lacking = things.flatMap((thing) => [
      ...one.filter((property) => objects(thing, property).length !== 1).map((property) => `${thing} ${property}`),
      ...some.filter((property) => objects(thing, property).length === 0).map((property) => `${thing} ${property}`),
    ]);
    expect(lacking).toEqual([]);
  });

  test('types each thing both as the Italian profile and as DCAT do', () => {
    expect(instances('dcatapit:Dataset')).toEqual(instances('dcat:Dataset'));
    expect(instances('dcatapit:Distribution')).toEqual(instances('dcat:Distribution'));
    expect(instances('dcatapit:Catalog')).toEqual(instances('dcat:Catalog'));
  });

  test('has a dataset a table, and a distribution for each file that holds it', () => {
    const distributions = (table: string) =>
      objects(`${ROOT}dati/${table}/#dataset`, 'dcat:distribution').map((iri) => iri.replace(`${ROOT}dati/`, ''));
    expect(distributions('territori')).toEqual(['territori.csv#distribuzione']);
    expect(distributions('osservazioni')).toEqual(
      ['osservazioni.csv', 'osservazioni.excel-it.csv', 'osservazioni.json', 'atlante.xlsx'].map((name) => `${name}#distribuzione`),
    );
  });

  test('says the time that the rows cover', () => {
    const period = `${ROOT}dati/osservazioni/#dataset-periodo`;
    expect([objects(period, 'dcatapit:startDate'), objects(period, 'dcatapit:endDate')]).toEqual([['2012-01-01'], ['2017-12-31']]);
  });

  test('names themes, formats and licence by their addresses, never by words', () => {
    const strayed = ['dcat:theme', 'dct:format', 'dct:license', 'dct:accrualPeriodicity', 'dct:publisher'].flatMap((property) =>
      store.getObjects(null, expand(property), null).filter(({ termType }) => termType !== 'NamedNode'),
    );
    expect(strayed).toEqual([]);
  });

  test('has no contact point where the publisher takes no reports', () => {
    expect(objects(`${ROOT}dati/territori/#dataset`, 'dcat:contactPoint')).toEqual([]);
  });

  test.each([
    ['redazione@atlante.example', 'vcard:hasEmail', 'mailto:redazione@atlante.example', true],
    ['https://atlante.example/segnala', 'vcard:hasURL', 'https://atlante.example/segnala', false],
  ])('gives every dataset %s as its contact point', (contact, property, value, isItalianClass) => {
    const [first] = toCatalogue(tables, files, { ...publication, contact });
    const contacts = new Store(new Parser().parse(new TextDecoder().decode(first!.bytes)));
    const of = (subject: string, name: string) => contacts.getObjects(subject, expand(name), null).map((term) => term.value);
    for (const { name } of tables) expect(of(`${ROOT}dati/${name}/#dataset`, 'dcat:contactPoint')).toEqual([`${ROOT}#segnalazioni`]);
    expect(of(`${ROOT}#segnalazioni`, property)).toEqual([value]);
    expect(of(`${ROOT}#segnalazioni`, 'vcard:fn')).toHaveLength(1);
    const types = contacts.getObjects(`${ROOT}#segnalazioni`, IRI.a, null).map((term) => term.value);
    expect(types).toContain(expand('vcard:Organization'));
    // The profile's class must have an e-mail address.
    expect(types.includes(expand('dcatapit:Organization'))).toBe(isItalianClass);
  });

  test.each([null, 'redazione@atlante.example', 'https://atlante.example/segnala'])(
    'keeps to the shapes of the profile with %s as its contact point',
    async (contact) => {
      const [first] = toCatalogue(tables, files, { ...publication, contact });
      expect(await profileFaults(new Parser().parse(new TextDecoder().decode(first!.bytes)))).toEqual([]);
    },
  );

  test('departs from the shapes when its contact is not an address', async () => {
    const [first] = toCatalogue(tables, files, { ...publication, contact: 'redazione' });
    const [fault] = await profileFaults(new Parser().parse(new TextDecoder().decode(first!.bytes)));
    expect(fault).toMatchObject({ thing: `${ROOT}#segnalazioni`, property: expand('vcard:hasEmail') });
  });

  test('says the same in JSON-LD as in Turtle', async () => {
    const fromTurtle = store.getQuads(null, null, null, null).map(line);
    const fromJsonLd = ((await jsonld.toRDF(JSON.parse(jsonLd!) as jsonld.JsonLdDocument)) as Parameters<typeof line>[0][]).map(line);
    expect(fromTurtle.length).toBeGreaterThan(50);
    expect(fromJsonLd.toSorted()).toEqual(fromTurtle.toSorted());
  });
});

interface Term {
  readonly value: string;
  readonly language?: string;
  readonly datatype?: { readonly value: string };
}

/** A statement as a comparable line, with the language or the type of its value. */
function line({ subject, predicate, object }: { readonly [part in 'subject' | 'predicate' | 'object']: Term }): string {
  return [subject.value, predicate.value, object.value, object.language ?? '', object.datatype?.value ?? ''].join(' | ');
}
