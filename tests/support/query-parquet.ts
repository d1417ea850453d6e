// SPDX-License-Identifier: EUPL-1.2
import { DuckDBInstance } from '@duckdb/node-api';

/** What DuckDB answers to a query, as JSON values; a Parquet file is a table named by its path in quotes. */
export async function queryParquet(sql: string): Promise<readonly Readonly<Record<string, unknown>>[]> {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  try {
    return (await connection.runAndReadAll(sql)).getRowObjectsJson();
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}
