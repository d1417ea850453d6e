// SPDX-License-Identifier: EUPL-1.2
import { checksum, fileNamed, jsonFile, type Download } from './download.ts';
import { licence, publicationDescription, publicationTitle, type Publication } from './publication.ts';
import type { ColumnDescription, ColumnType, PublishedTable } from './published-table.ts';

/** What the types of our columns are called in Table Schema. */
const fieldTypes: Readonly<Record<ColumnType, string>> = {
  testo: 'string',
  intero: 'integer',
  decimale: 'number',
  data: 'date',
  indirizzo: 'string',
};

/**
 * `datapackage.json`, version 2 of the Data Package standard: each table in its two CSV forms, with schema, size and checksum,
 * then the files that hold more than one table or another format.
 * @see https://datapackage.org/standard/data-package/
 */
export function toDataPackage(tables: readonly PublishedTable[], files: readonly Download[], publication: Publication): Download {
  const csvNames = tables.flatMap(({ name }) => [`${name}.csv`, `${name}.excel-it.csv`]);
  return jsonFile('datapackage.json', {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'atlante-piani-lavoro',
    title: publicationTitle,
    description: publicationDescription,
    homepage: publication.root,
    version: publication.release,
    ...(publication.modified === null ? {} : { created: `${publication.modified}T00:00:00Z` }),
    licenses: [{ name: 'CC-BY-4.0', title: licence.title, path: licence.address }],
    sources: publication.sources.map(({ title, date }) => ({ title, ...(date === null ? {} : { version: date }) })),
    resources: [
      ...tables.flatMap((table) => [
        { ...tableResource(table, fileNamed(files, `${table.name}.csv`)), dialect: { delimiter: ',', lineTerminator: '\n' } },
        {
          ...tableResource(table, fileNamed(files, `${table.name}.excel-it.csv`), { decimalChar: ',' }),
          dialect: { delimiter: ';', lineTerminator: '\r\n' },
        },
      ]),
      ...files.filter(({ name }) => !csvNames.includes(name)).map(fileResource),
    ],
  });
}

function fileResource(file: Download): object {
  return {
    name: file.name.replaceAll('/', '-'),
    path: file.name,
    format: file.name.split('.').at(-1),
    mediatype: file.mediaType.split(';')[0],
    bytes: file.bytes.length,
    hash: `sha256:${checksum(file)}`,
  };
}

function tableResource(table: PublishedTable, file: Download, ofNumbers: object = {}): object {
  return {
    ...fileResource(file),
    type: 'table',
    title: table.title,
    description: `Ogni riga è ${table.row}. Un apostrofo davanti a un testo che comincia con = + - @ non ne fa parte.`,
    encoding: 'utf-8',
    schema: {
      $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
      fields: table.columns.map((column) => toField(column, ofNumbers)),
      missingValues: [''],
      ...(hasIds(table) ? { primaryKey: ['id'] } : {}),
    },
  };
}

const hasIds = ({ columns }: PublishedTable): boolean => columns[0]?.name === 'id';

function toField({ name, meaning, type, values }: ColumnDescription, ofNumbers: object): object {
  const constraints = { ...(name === 'id' ? { required: true, unique: true } : {}), ...(values === null ? {} : { enum: values }) };
  return {
    name,
    type: fieldTypes[type],
    ...(type === 'decimale' ? ofNumbers : {}),
    description: meaning,
    ...(Object.keys(constraints).length === 0 ? {} : { constraints }),
  };
}
