// SPDX-License-Identifier: EUPL-1.2
import type { PrintedTable } from '../domain/document.ts';
import type { Observation } from '../domain/observation.ts';

/**
 * What a printed table says in words of the row that holds a figure: its text cells with their headers, empty cells
 * left out. Empty for figures in sentences.
 */
export function printedRowOf(
  observation: Observation,
  tables: readonly PrintedTable[],
): readonly { readonly header: string; readonly text: string }[] {
  const table = tables.find(({ id, document }) => id === observation.table && document === observation.document);
  const row = table?.rows.find(({ cells }) => cells.some((cell) => 'observation' in cell && cell.observation === observation.id));
  return (row?.cells ?? []).flatMap((cell, index) =>
    'text' in cell && cell.text !== '' ? [{ header: table?.columns[index] ?? '', text: cell.text }] : [],
  );
}
