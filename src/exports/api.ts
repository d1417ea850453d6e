// SPDX-License-Identifier: EUPL-1.2
import type { Atlas } from '../atlas/atlas.ts';
import { citationFormats } from '../citation/citation.ts';
import { isForm } from '../citation/error-report.ts';
import { jsonFile, textFile, type Download } from './download.ts';
import { figureCitations } from './figure-citations.ts';
import { licence, publicationDescription, publicationTitle, type Publication } from './publication.ts';
import { textOf, type ColumnDescription, type ColumnType, type PublishedTable } from './published-table.ts';
import { publishedTables } from './tables.ts';
import { toJson, writeObject } from './to-json.ts';

type Row = PublishedTable['rows'][number];

/** A kind of thing of the static API: the table that it is published from, and which figures are about one of them. */
interface Resource {
  readonly name: string;
  readonly table: string;
  /** What one of them is, after «per». */
  readonly one: string;
  /** Columns of the figures that name it; none for the figures themselves. */
  readonly figuresBy: readonly string[];
}

export const apiResources: readonly Resource[] = [
  { name: 'territori', table: 'territori', one: 'territorio', figuresBy: ['territorio'] },
  { name: 'programmi', table: 'programmi', one: 'programma', figuresBy: ['programma', 'sezione'] },
  { name: 'indicatori', table: 'indicatori', one: 'indicatore', figuresBy: ['indicatore'] },
  { name: 'osservazioni', table: 'osservazioni', one: 'cifra', figuresBy: [] },
  { name: 'note', table: 'note-qualita', one: 'nota di qualità', figuresBy: ['note'] },
];

/**
 * The files of `/api/v1/`: each kind of thing as a list, then one file a thing with the figures about it; how each figure is
 * cited; the JSON Schemas; and `openapi.json`, which describes all the addresses. The rows are those of `/dati/`, with the same names.
 */
export function apiFiles(atlas: Atlas, publication: Publication): readonly Download[] {
  const tables = publishedTables(atlas);
  const figures = tableNamed(tables, 'osservazioni');
  return [
    ...apiResources.flatMap((resource) => {
      const table = tableNamed(tables, resource.table);
      return [
        textFile(`${resource.name}.json`, 'application/json', toJson(table)),
        ...oneByOne(resource, table, figures),
        jsonFile(`schema/${resource.name}.json`, schemaOf(resource, table, figures, publication), 'application/schema+json'),
      ];
    }),
    ...figureCitations(atlas, publication),
    jsonFile('openapi.json', describeApi(tables, publication)),
  ];
}

function tableNamed(tables: readonly PublishedTable[], name: string): PublishedTable {
  const table = tables.find((candidate) => candidate.name === name);
  if (!table) throw new RangeError(`api: there is no table «${name}»`);
  return table;
}

const idOf = (row: Row): string => textOf(row[0] ?? null);

function oneByOne({ name, figuresBy }: Resource, table: PublishedTable, figures: PublishedTable): readonly Download[] {
  const about = figuresAbout(figures, figuresBy);
  return table.rows.map((row) => {
    const own = writeObject(table.columns, row);
    const rows = (about.get(idOf(row)) ?? []).map((figure) => `    ${writeObject(figures.columns, figure)}`);
    const list = rows.length === 0 ? '[]' : `[\n${rows.join(',\n')}\n  ]`;
    const text = figuresBy.length === 0 ? own : `{${own.slice(1, -2)},\n  "cifre": ${list}\n}`;
    return textFile(`${name}/${idOf(row)}.json`, 'application/json', `${text}\n`);
  });
}

/** The figures by each id that one of their columns names; a column may name several, separated by spaces. */
function figuresAbout({ columns, rows }: PublishedTable, names: readonly string[]): ReadonlyMap<string, readonly Row[]> {
  const indexes = names.map((name) => columns.findIndex((column) => column.name === name));
  const pairs = rows.flatMap((row) => {
    const ids = new Set(indexes.flatMap((index) => textOf(row[index] ?? null).split(' ')));
    return [...ids].filter((id) => id !== '').map((id) => ({ id, row }));
  });
  return new Map([...Map.groupBy(pairs, ({ id }) => id)].map(([id, group]) => [id, group.map(({ row }) => row)]));
}

const jsonTypes: Readonly<Record<ColumnType, object>> = {
  testo: { type: ['string', 'null'] },
  intero: { type: ['integer', 'null'] },
  decimale: { type: ['number', 'null'] },
  data: { type: ['string', 'null'], format: 'date' },
  indirizzo: { type: ['string', 'null'], format: 'uri-reference' },
};

function propertyOf({ name, meaning, type, values }: ColumnDescription): object {
  const form = name === 'id' ? { type: 'string' } : jsonTypes[type];
  return { ...form, ...(values === null ? {} : { enum: [...values, null] }), description: meaning };
}

function rowSchema({ row, columns }: PublishedTable): object {
  return {
    type: 'object',
    description: `Ogni riga è ${row}.`,
    properties: Object.fromEntries(columns.map((column) => [column.name, propertyOf(column)])),
    required: columns.map(({ name }) => name),
    additionalProperties: false,
  };
}

/** The JSON Schema of one thing: its row, and the figures about it. */
function schemaOf(resource: Resource, table: PublishedTable, figures: PublishedTable, { root }: Publication): object {
  const own = rowSchema(table) as { readonly properties: object; readonly required: readonly string[] };
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `${root}api/v1/schema/${resource.name}.json`,
    title: table.title,
    ...own,
    ...(resource.figuresBy.length === 0
      ? {}
      : { properties: { ...own.properties, cifre: { type: 'array', items: rowSchema(figures), description: 'Le cifre che ne parlano' } } }),
  };
}

function describeApi(tables: readonly PublishedTable[], { root, release, contact }: Publication): object {
  const paths = apiResources.flatMap((resource) => {
    const table = tableNamed(tables, resource.table);
    const list = {
      get: {
        summary: `Elenco: ${table.title}`,
        operationId: `elenco-${resource.name}`,
        ...answer('application/json', { type: 'array', items: rowSchema(table) }, `${resource.name}.json`),
      },
    };
    return [[`/${resource.name}.json`, list] as const, ...describeItems(resource, table)];
  });
  return {
    openapi: '3.1.0',
    info: {
      title: publicationTitle,
      description: publicationDescription,
      version: release,
      license: { name: licence.name, url: licence.address },
      ...(contact === null ? {} : { contact: isForm(contact) ? { url: contact } : { email: contact } }),
    },
    servers: [{ url: `${root}api/v1` }],
    paths: Object.fromEntries([...paths, ...describeCitations(tableNamed(tables, 'osservazioni'))]),
  };
}

const answer = (mediaType: string, schema: object, example: string): object => ({
  responses: { 200: { description: 'Il file', content: { [mediaType]: { schema, examples: { file: { externalValue: example } } } } } },
});

/** The paths of the files of one kind: an id may have two parts, and a parameter of a path holds one. */
function describeItems({ name, one }: Resource, table: PublishedTable): readonly (readonly [string, object])[] {
  const byParts = Map.groupBy(table.rows.map(idOf), (id) => id.split('/').length);
  return [...byParts.values()].map(([example = '']) => {
    const parameters = parametersOf(example);
    const path = parameters.map((parameter) => `{${parameter.name}}`).join('/');
    const operationId = `uno-${name}${parameters.length === 1 ? '' : `-${parameters.length}-parti`}`;
    const file = answer('application/json', { $ref: `schema/${name}.json` }, `${name}/${example}.json`);
    return [`/${name}/${path}.json`, { parameters, get: { summary: `Un file per ${one}`, operationId, ...file } }] as const;
  });
}

const parametersOf = (example: string) =>
  example.split('/').map((value, index, values) => ({
    name: index === 0 ? 'id' : `parte${index}`,
    in: 'path',
    required: true,
    description: values.length === 1 ? 'Identificativo, come nell’elenco' : `Parte ${index + 1} dell’identificativo, come nell’elenco`,
    schema: { type: 'string' },
    example: value,
  }));

/** The paths of the citations of a figure. What a file of BibTeX holds is text; one of CSL-JSON, a list of one reference. */
function describeCitations({ rows }: PublishedTable): readonly (readonly [string, object])[] {
  const [example = ''] = rows.map(idOf);
  return citationFormats.map(({ ending, name, mediaType }) => {
    const schema = mediaType.endsWith('json') ? { type: 'array', items: { type: 'object', required: ['id', 'type'] } } : { type: 'string' };
    const get = {
      summary: `Come si cita una cifra, in ${name}`,
      operationId: `cita-${ending.replace('.', '-')}`,
      ...answer(mediaType, schema, `osservazioni/${example}.${ending}`),
    };
    return [`/osservazioni/{id}.${ending}`, { parameters: parametersOf(example), get }] as const;
  });
}
