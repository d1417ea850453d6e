// SPDX-License-Identifier: EUPL-1.2
import type { Locator } from '../domain/locator.ts';
import { whole, type PublishedColumn } from './published-table.ts';

/** Records by id, so that a published file does not change when the files that it comes from are put in another order. */
export const byId = <T extends { readonly id: string }>(records: readonly T[]): readonly T[] => records.toSorted((a, b) => (a.id < b.id ? -1 : 1));

/** Where a document says something, as three columns. */
export const locatorColumns = <T>(of: (record: T) => Locator | null): PublishedColumn<T>[] => [
  { name: 'documento', meaning: 'Documento che lo dice', of: (record) => of(record)?.document ?? null },
  { name: 'riga_inizio', meaning: 'Prima riga della trascrizione', type: 'intero', of: (record) => lineOf(of(record)?.lines.first) },
  { name: 'riga_fine', meaning: 'Ultima riga della trascrizione', type: 'intero', of: (record) => lineOf(of(record)?.lines.last) },
];

const lineOf = (line: number | undefined) => (line === undefined ? null : whole(line));
