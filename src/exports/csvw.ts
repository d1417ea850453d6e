// SPDX-License-Identifier: EUPL-1.2
import { jsonFile, type Download } from './download.ts';
import { licence, type Publication } from './publication.ts';
import type { ColumnDescription, ColumnType, PublishedTable } from './published-table.ts';

/** What the types of our columns are called in CSV on the Web. */
const datatypes: Readonly<Record<ColumnType, string>> = {
  testo: 'string',
  intero: 'integer',
  decimale: 'decimal',
  data: 'date',
  indirizzo: 'string',
};

/**
 * What a CSV file holds, in the form of CSV on the Web, beside it as `<table>.csv-metadata.json`.
 * @see https://www.w3.org/TR/tabular-metadata/
 */
export function toCsvMetadata({ name, title, row, columns }: PublishedTable, { root, modified }: Publication): Download {
  return jsonFile(
    `${name}.csv-metadata.json`,
    {
      '@context': ['http://www.w3.org/ns/csvw', { '@language': 'it' }],
      url: `${name}.csv`,
      'dc:title': title,
      'dc:description': `Ogni riga è ${row}.`,
      'dc:license': { '@id': licence.address },
      'dc:source': { '@id': root },
      ...(modified === null ? {} : { 'dc:modified': { '@value': modified, '@type': 'xsd:date' } }),
      dialect: { encoding: 'utf-8', delimiter: ',', lineTerminators: ['\n'], header: true, headerRowCount: 1, quoteChar: '"', doubleQuote: true },
      tableSchema: {
        columns: columns.map(toColumn),
        ...(columns[0]?.name === 'id' ? { primaryKey: 'id' } : {}),
      },
    },
    'application/csvm+json',
  );
}

function toColumn({ name, meaning, type, values }: ColumnDescription): object {
  return {
    name,
    titles: name,
    'dc:description': meaning,
    datatype: values === null ? datatypes[type] : { base: datatypes[type], format: values.map(escapePattern).join('|') },
    required: name === 'id',
  };
}

/** A value as a pattern that only it matches. */
const escapePattern = (value: string): string => value.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
