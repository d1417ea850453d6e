// SPDX-License-Identifier: EUPL-1.2

/** A property of all records as pairs of value and how many records in a row have it. */
export function encodeColumn(values: readonly number[]): readonly number[] {
  const runs: number[] = [];
  for (const value of values) {
    if (runs.length > 0 && runs.at(-2) === value) runs[runs.length - 1] = (runs.at(-1) ?? 0) + 1;
    else runs.push(value, 1);
  }
  return runs;
}

export function decodeColumn(runs: readonly number[], length: number): Uint32Array {
  const values = new Uint32Array(length);
  let at = 0;
  for (let run = 0; run < runs.length; run += 2) {
    const end = at + (runs[run + 1] ?? 0);
    values.fill(runs[run] ?? 0, at, end);
    at = end;
  }
  return values;
}
