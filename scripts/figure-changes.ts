// SPDX-License-Identifier: EUPL-1.2

/** A row of a published table: every cell as text. */
export type FigureRow = Readonly<Record<string, string>>;

/** What a column of a figure said, and what it says now. */
export interface FigureChange {
  readonly id: string;
  readonly column: string;
  readonly before: string;
  readonly after: string;
}

export interface FigureChanges {
  readonly added: readonly FigureRow[];
  readonly changed: readonly FigureChange[];
  readonly withdrawn: readonly FigureRow[];
}

/** What changed between the figures of two releases, by id. A column that only the newer release has is no change of a figure. */
export function compareFigures(older: readonly FigureRow[], newer: readonly FigureRow[]): FigureChanges {
  const [before, after] = [byId(older), byId(newer)];
  return {
    added: newer.filter(({ id = '' }) => !before.has(id)),
    withdrawn: older.filter(({ id = '' }) => !after.has(id)),
    changed: older.flatMap((row) => {
      const now = after.get(row['id'] ?? '');
      if (!now) return [];
      return Object.entries(row)
        .filter(([column, cell]) => column in now && now[column] !== cell)
        .map(([column, cell]) => ({ id: row['id'] ?? '', column, before: cell, after: now[column] ?? '' }));
    }),
  };
}

const byId = (rows: readonly FigureRow[]): ReadonlyMap<string, FigureRow> => new Map(rows.map((row) => [row['id'] ?? '', row]));
