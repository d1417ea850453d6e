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
  readonly rows: Uint32Array;
  /** Values of a facet that some figure has under the other facets' choices, and those chosen; the most frequent first. */
  valuesOf(facet: Facet): readonly FacetValue[];
}

const collator = new Intl.Collator('it', { numeric: true });

/**
 * The rows that fit: any of the values chosen within a facet, all the facets together.
 * @param passes which rows fit what is not a facet; null where all do
 */
export function narrow(table: ExplorerTable, chosen: Chosen, passes: Uint8Array | null): Narrowed {
  const limits = facets.flatMap((facet) => {
    const keys = chosen[facet.name] ?? [];
    const { codes, values } = table.column(facet.column);
    return keys.length === 0 ? [] : [{ facet, codes, fits: fitting(values, keys) }];
  });
  const { rows, missing } = sift(table.length, limits, passes);
  const countsOf = ({ name, column }: Facet): Uint32Array => {
    const { codes, values } = table.column(column);
    const counts = new Uint32Array(values.length);
    // A row that misses one facet alone still counts there: it is what choosing another value would bring.
    for (const kept of [rows, missing[limits.findIndex(({ facet }) => facet.name === name)]]) if (kept) tally(counts, codes, kept);
    return counts;
  };
  const valuesOf = (facet: Facet): readonly FacetValue[] => {
    const keys = new Set(chosen[facet.name]);
    const counts = countsOf(facet);
    const { values } = table.column(facet.column);
    const known = values.map((value, code) => ({ value, count: counts[code] ?? 0 }));
    // An address may name what no figure has: it is shown too, or nobody could give it up.
    const unknown = [...keys].map((key) => (key === ABSENT ? null : key)).filter((value) => !values.includes(value));
    return [...known, ...unknown.map((value) => ({ value, count: 0 }))]
      .map(({ value, count }) => {
        const key = value ?? ABSENT;
        return { key, label: table.label(facet.column, value), count, chosen: keys.has(key) };
      })
      .filter(({ count, chosen: isChosen }) => count > 0 || isChosen)
      .sort((a, b) => b.count - a.count || collator.compare(a.label, b.label));
  };
  const known = new Map<Facet, readonly FacetValue[]>();
  return {
    rows,
    valuesOf: (facet) => {
      const values = known.get(facet) ?? valuesOf(facet);
      known.set(facet, values);
      return values;
    },
  };
}

interface Limit {
  readonly codes: Uint32Array;
  /** By code, 1 for the values that were chosen. */
  readonly fits: Uint8Array;
}

/** The rows within all the limits, and for each limit the rows that miss it alone. */
function sift(length: number, limits: readonly Limit[], passes: Uint8Array | null) {
  const kept = [...limits, null].map(() => ({ rows: new Uint32Array(length), count: 0 }));
  for (let row = 0; row < length; row += 1) {
    if (passes !== null && passes[row] === 0) continue;
    let [misses, missed] = [0, limits.length];
    for (let index = 0; index < limits.length && misses < 2; index += 1) {
      const { codes, fits } = limits[index] as Limit;
      if (fits[codes[row] as number] === 1) continue;
      misses += 1;
      missed = index;
    }
    const list = kept[missed];
    if (misses < 2 && list) list.rows[list.count++] = row;
  }
  const lists = kept.map(({ rows, count }) => rows.subarray(0, count));
  return { rows: lists[limits.length] as Uint32Array, missing: lists.slice(0, limits.length) };
}

function tally(counts: Uint32Array, codes: Uint32Array, rows: Uint32Array): void {
  for (let index = 0; index < rows.length; index += 1) {
    const code = codes[rows[index] as number] as number;
    counts[code] = (counts[code] as number) + 1;
  }
}

function fitting(values: readonly (string | null)[], keys: readonly string[]): Uint8Array {
  const wanted = new Set(keys);
  return Uint8Array.from(values, (value) => (wanted.has(value ?? ABSENT) ? 1 : 0));
}
