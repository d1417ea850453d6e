// SPDX-License-Identifier: EUPL-1.2
import type { ExplorerTable } from './explorer-table.ts';

/** By what figures are narrowed: the name that stands in the address, the column, what readers call it. */
export const facets = [
  { name: 'territorio', column: 'territorio', label: 'Territorio' },
  { name: 'tema', column: 'tema', label: 'Tema' },
  { name: 'indicatore', column: 'indicatore', label: 'Indicatore' },
  { name: 'misura', column: 'misura', label: 'Misura' },
  { name: 'programma', column: 'programma', label: 'Programma' },
  { name: 'sezione', column: 'sezione', label: 'Sezione' },
  { name: 'linea', column: 'linea', label: 'Linea' },
  { name: 'documento', column: 'documento', label: 'Documento' },
  { name: 'periodo', column: 'periodo', label: 'Periodo' },
  { name: 'note', column: 'con_note', label: 'Note di qualità' },
] as const;
export type Facet = (typeof facets)[number];
export type FacetName = Facet['name'];
export type Chosen = Readonly<Partial<Record<FacetName, readonly string[]>>>;

/** Stands for the absent value in addresses and choices. */
export const ABSENT = '-';

export interface FacetValue {
  readonly key: string;
  readonly label: string;
  /** Figures that choosing it would leave, with the other facets as they are. */
  readonly count: number;
  readonly chosen: boolean;
}

export interface Narrowed {
  /** Rows that fit every choice, in the order of the table. */
  readonly rows: readonly number[];
  /** Values of a facet that some figure has under the other facets' choices, and those chosen; the most frequent first. */
  valuesOf(facet: Facet): readonly FacetValue[];
}

/**
 * The rows that fit: any of the values chosen within a facet, all the facets together.
 * @param passes which rows fit what is not a facet; null where all do
 */
export function narrow(table: ExplorerTable, chosen: Chosen, passes: Uint8Array | null): Narrowed {
  const columns = facets.map(({ column }) => table.column(column));
  const counts = columns.map(({ values }) => new Uint32Array(values.length));
  const wanted = facets.flatMap(({ name }, index) => {
    const keys = chosen[name] ?? [];
    return keys.length === 0 ? [] : [{ index, codes: columns[index]?.codes as Uint32Array, fits: fitting(columns[index]?.values ?? [], keys) }];
  });
  const rows: number[] = [];
  for (let row = 0; row < table.length; row += 1) {
    if (passes !== null && passes[row] === 0) continue;
    // A row that misses one facet alone still counts there: it is what choosing another value would bring.
    let missed = -1;
    for (const { index, codes, fits } of wanted) {
      if (fits[codes[row] as number] === 1) continue;
      missed = missed === -1 ? index : -2;
      if (missed === -2) break;
    }
    if (missed === -2) continue;
    if (missed >= 0) {
      tally(counts[missed], columns[missed]?.codes, row);
      continue;
    }
    rows.push(row);
    for (let index = 0; index < columns.length; index += 1) tally(counts[index], columns[index]?.codes, row);
  }
  const collator = new Intl.Collator('it', { numeric: true });
  return {
    rows,
    valuesOf: (facet) => {
      const index = facets.indexOf(facet);
      const keys = new Set(chosen[facet.name]);
      const values = (columns[index]?.values ?? []).map((value, code) => ({
        key: value ?? ABSENT,
        label: table.label(facet.column, value),
        count: counts[index]?.[code] ?? 0,
        chosen: keys.has(value ?? ABSENT),
      }));
      return values.filter((value) => value.count > 0 || value.chosen).sort((a, b) => b.count - a.count || collator.compare(a.label, b.label));
    },
  };
}

function tally(counts: Uint32Array | undefined, codes: Uint32Array | undefined, row: number): void {
  const code = codes?.[row];
  if (counts && code !== undefined) counts[code] = (counts[code] ?? 0) + 1;
}

function fitting(values: readonly (string | null)[], keys: readonly string[]): Uint8Array {
  const wanted = new Set(keys);
  return Uint8Array.from(values, (value) => (wanted.has(value ?? ABSENT) ? 1 : 0));
}
