// SPDX-License-Identifier: EUPL-1.2
import type { Quad } from 'n3';
import { isForm } from '../citation/error-report.ts';
import { checksum, textFile, type Download } from './download.ts';
import { licence, publicationDescription, publicationTitle, type Publication } from './publication.ts';
import { textOf, type PublishedTable } from './published-table.ts';
import { describe, expand, italian, named, toJsonLd, toTurtle, typed } from './rdf.ts';

const prefixes = {
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  owl: 'http://www.w3.org/2002/07/owl#',
  foaf: 'http://xmlns.com/foaf/0.1/',
  dct: 'http://purl.org/dc/terms/',
  dcat: 'http://www.w3.org/ns/dcat#',
  dcatapit: 'http://dati.gov.it/onto/dcatapit#',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  spdx: 'http://spdx.org/rdf/terms#',
} as const;

const AUTHORITY = 'http://publications.europa.eu/resource/authority/';
const EUROVOC = 'http://eurovoc.europa.eu/';
const LICENCE = 'http://creativecommons.org/licenses/by/4.0/';

/** Welfare and society, and government: the themes of plans for work. Employment and labour market: their subjects. */
const themes = ['SOCI', 'GOVE'].map((code) => named(`${AUTHORITY}data-theme/${code}`));
const subjects = ['100232', '100233'].map((code) => named(EUROVOC + code));

/** The file types of the European vocabulary by the ending of our names. */
const fileTypes: Readonly<Record<string, string>> = {
  csv: 'CSV',
  'excel-it.csv': 'CSV',
  json: 'JSON',
  xlsx: 'XLSX',
  ods: 'ODS',
  parquet: 'PARQUET',
  ttl: 'RDF_TURTLE',
  jsonld: 'JSON_LD',
};

const a = (...types: readonly string[]) => types.map((type) => named(expand(type, prefixes)));
const isoDate = (day: string) => typed(day, `${prefixes.xsd}date`);

/**
 * The catalogue of `/dati/` as DCAT-AP_IT, in Turtle and in JSON-LD: one dataset a table, one distribution a file.
 * The contact point is where the publisher takes reports. The profile asks of its own class an e-mail address: a form has the general class only.
 * @see https://www.dati.gov.it/sites/default/files/2020-02/linee-guida-cataloghi-dati-profilo-dcat-ap_it_v.1.0_0.pdf
 */
export function toCatalogue(tables: readonly PublishedTable[], files: readonly Download[], publication: Publication): readonly Download[] {
  const quads = describeCatalogue(tables, files, publication);
  return [
    textFile('catalogo.ttl', 'text/turtle', toTurtle(quads, prefixes)),
    textFile('catalogo.jsonld', 'application/ld+json', toJsonLd(quads, prefixes)),
  ];
}

function describeCatalogue(tables: readonly PublishedTable[], files: readonly Download[], publication: Publication): readonly Quad[] {
  const { root, modified } = publication;
  const page = `${root}dati/`;
  return [
    ...describe(`${page}#catalogo`, prefixes, {
      a: a('dcatapit:Catalog', 'dcat:Catalog'),
      'dct:title': italian(publicationTitle),
      'dct:description': italian(publicationDescription),
      'dct:publisher': publisherOf(publication),
      'dct:modified': modified === null ? null : isoDate(modified),
      'dct:language': named(`${AUTHORITY}language/ITA`),
      'dct:license': named(LICENCE),
      'foaf:homepage': named(page),
      'dcat:themeTaxonomy': named(`${AUTHORITY}data-theme`),
      'dcat:dataset': tables.map(({ name }) => datasetOf(name, root)),
    }),
    ...describe(publisherOf(publication).value, prefixes, {
      a: a('dcatapit:Agent', 'foaf:Agent'),
      'dct:identifier': typed('atlante-piani-lavoro'),
      'foaf:name': italian(publicationTitle),
    }),
    ...describe(LICENCE, prefixes, {
      a: a('dcatapit:LicenseDocument', 'dct:LicenseDocument'),
      'dct:type': named('http://purl.org/adms/licencetype/Attribution'),
      'foaf:name': italian(licence.title),
      'owl:versionInfo': typed('4.0'),
    }),
    ...describeContact(publication),
    ...tables.flatMap((table) => describeDataset(table, filesOf(table, files), publication)),
  ];
}

function describeContact({ root, contact }: Publication): readonly Quad[] {
  if (contact === null) return [];
  return describe(contactOf(root).value, prefixes, {
    a: a(...(isForm(contact) ? [] : ['dcatapit:Organization']), 'vcard:Kind', 'vcard:Organization'),
    'vcard:fn': italian(`Segnalazioni: ${publicationTitle}`),
    ...(isForm(contact) ? { 'vcard:hasURL': named(contact) } : { 'vcard:hasEmail': named(`mailto:${contact}`) }),
  });
}

const contactOf = (root: string) => named(`${root}#segnalazioni`);
const publisherOf = ({ root }: Publication) => named(`${root}#editore`);
const datasetOf = (table: string, root: string) => named(`${root}dati/${table}/#dataset`);
const distributionOf = (file: string, root: string) => named(`${root}dati/${file}#distribuzione`);

/** The files that hold a table: its own in every format; the whole workbooks hold the figures. */
function filesOf({ name }: PublishedTable, files: readonly Download[]): readonly Download[] {
  return files.filter(
    (file) => fileTypeOf(file) !== null && (stem(file.name) === name || (name === 'osservazioni' && stem(file.name) === 'atlante')),
  );
}

const stem = (file: string): string => file.split('.')[0] ?? file;
const fileTypeOf = ({ name }: Download): string | null => fileTypes[name.slice(name.indexOf('.') + 1)] ?? null;

function describeDataset(table: PublishedTable, files: readonly Download[], publication: Publication): readonly Quad[] {
  const { root, release, modified, contact } = publication;
  const dataset = datasetOf(table.name, root).value;
  const period = periodOf(table);
  return [
    ...describe(dataset, prefixes, {
      a: a('dcatapit:Dataset', 'dcat:Dataset'),
      'dct:identifier': typed(`atlante-piani-lavoro:${table.name}`),
      'dct:title': italian(table.title),
      'dct:description': italian(`${table.title}. Ogni riga è ${table.row}.`),
      'dct:modified': modified === null ? null : isoDate(modified),
      'dct:publisher': publisherOf(publication),
      'dct:creator': publisherOf(publication),
      'dct:rightsHolder': publisherOf(publication),
      'dcat:contactPoint': contact === null ? null : contactOf(root),
      'dct:accrualPeriodicity': named(`${AUTHORITY}frequency/IRREG`),
      'dct:language': named(`${AUTHORITY}language/ITA`),
      'dct:spatial': named(`${AUTHORITY}country/ITA`),
      'dct:temporal': period === null ? null : named(`${dataset}-periodo`),
      'dct:subject': subjects,
      'dcat:theme': themes,
      'dcat:keyword': ['politiche attive del lavoro', 'ANPAL Servizi', 'centri per l’impiego'].map(italian),
      'dcat:landingPage': named(`${root}dati/${table.name}/`),
      'owl:versionInfo': typed(release),
      'dcat:distribution': files.map(({ name }) => distributionOf(name, root)),
    }),
    ...(period === null
      ? []
      : describe(`${dataset}-periodo`, prefixes, {
          a: a('dcatapit:PeriodOfTime', 'dct:PeriodOfTime'),
          'dcatapit:startDate': isoDate(period.start),
          'dcatapit:endDate': isoDate(period.end),
          'dcat:startDate': isoDate(period.start),
          'dcat:endDate': isoDate(period.end),
        })),
    ...files.flatMap((file) => describeDistribution(table, file, publication)),
  ];
}

/** From the first to the last day that the rows speak of; null for a table without periods. */
function periodOf({ columns, rows }: PublishedTable): { readonly start: string; readonly end: string } | null {
  const days = (name: string): readonly string[] => {
    const index = columns.findIndex((column) => column.name === name);
    return rows
      .map((row) => textOf(row[index] ?? null))
      .filter((day) => day !== '')
      .toSorted();
  };
  const [start, end] = [days('periodo_inizio').at(0), days('periodo_fine').at(-1)];
  return start === undefined || end === undefined ? null : { start, end };
}

function describeDistribution(table: PublishedTable, file: Download, { root, modified }: Publication): readonly Quad[] {
  const distribution = distributionOf(file.name, root).value;
  return [
    ...describe(distribution, prefixes, {
      a: a('dcatapit:Distribution', 'dcat:Distribution'),
      'dct:title': italian(file.name),
      'dct:description': italian(`${table.title}: ${file.name}`),
      'dct:format': named(`${AUTHORITY}file-type/${fileTypeOf(file)}`),
      'dct:license': named(LICENCE),
      'dct:modified': modified === null ? null : isoDate(modified),
      'dcat:accessURL': named(`${root}dati/${table.name}/`),
      'dcat:downloadURL': named(`${root}dati/${file.name}`),
      'dcat:mediaType': named(`https://www.iana.org/assignments/media-types/${file.mediaType.split(';')[0]}`),
      'dcat:byteSize': typed(String(file.bytes.length), `${prefixes.xsd}nonNegativeInteger`),
      'spdx:checksum': named(`${distribution}-impronta`),
    }),
    ...describe(`${distribution}-impronta`, prefixes, {
      a: a('spdx:Checksum'),
      'spdx:algorithm': named(`${prefixes.spdx}checksumAlgorithm_sha256`),
      'spdx:checksumValue': typed(checksum(file), `${prefixes.xsd}hexBinary`),
    }),
  ];
}
