// SPDX-License-Identifier: EUPL-1.2
import { ByteWriter, parquetWrite } from 'hyparquet-writer';
import { textOf, type ColumnDescription, type PublishedCell, type PublishedTable } from './published-table.ts';

/** What describes a column to Parquet. */
type SchemaElement = NonNullable<Parameters<typeof parquetWrite>[0]['schema']>[number];

/** The table as Apache Parquet: numbers are exact decimals or whole numbers, days are dates, the rest is text; what is absent is null. */
export function toParquet({ columns, rows }: PublishedTable): Uint8Array {
  const writer = new ByteWriter();
  const described = columns.map((column, index) =>
    describe(
      column,
      rows.map((row) => row[index] ?? null),
    ),
  );
  void parquetWrite({
    writer,
    columnData: described.map(({ element, data }) => ({ name: element.name, data })),
    schema: [{ name: 'root', num_children: columns.length }, ...described.map(({ element }) => element)],
    createdBy: 'atlante-piani-lavoro',
  });
  return new Uint8Array(writer.getBuffer());
}

interface DescribedColumn {
  readonly element: SchemaElement;
  readonly data: (string | number | bigint | Date | null)[];
}

function describe({ name, type }: ColumnDescription, cells: readonly PublishedCell[]): DescribedColumn {
  const texts = cells.map((cell) => (cell === null ? null : textOf(cell)));
  const values = <T>(read: (text: string) => T): (T | null)[] => texts.map((text) => (text === null ? null : read(text)));
  switch (type) {
    case 'decimale': {
      const scale = Math.max(0, ...texts.map((text) => text?.split('.')[1]?.length ?? 0));
      return {
        element: { name, repetition_type: 'OPTIONAL', type: 'INT64', converted_type: 'DECIMAL', scale, precision: 18 },
        data: values((text) => unscaled(text, scale)),
      };
    }
    case 'intero':
      return { element: { name, repetition_type: 'OPTIONAL', type: 'INT32' }, data: values(Number) };
    case 'data':
      return { element: { name, repetition_type: 'OPTIONAL', type: 'INT32', converted_type: 'DATE' }, data: values((text) => new Date(text)) };
    case 'testo':
    case 'indirizzo':
      return { element: { name, repetition_type: 'OPTIONAL', type: 'BYTE_ARRAY', converted_type: 'UTF8' }, data: texts };
  }
}

/** A decimal as the whole number that Parquet stores: `32.8` with scale 2 → `3280n`. No digit passes through a float. */
function unscaled(decimal: string, scale: number): bigint {
  const [whole = '', fraction = ''] = decimal.split('.');
  return BigInt(whole + fraction.padEnd(scale, '0'));
}
