// SPDX-License-Identifier: EUPL-1.2
import { openTable, type ExplorerFile, type ExplorerTable } from '../../explorer/explorer-table.ts';

/**
 * Loads the figures.
 * @throws Error when the server does not give them
 */
export async function readFigures(address: string): Promise<ExplorerTable> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return openTable((await response.json()) as ExplorerFile);
}
