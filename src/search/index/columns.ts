// SPDX-License-Identifier: EUPL-1.2

/**
 * A property of all records, in whichever form is shorter: one character a record, or runs as pairs of how much the
 * value grows and how many records in a row have it.
 */
export type Column = string | readonly number[];

/** First character that needs no escape in JSON and is no surrogate, and the last value that has one. */
const FIRST = 0x100;
const LAST_VALUE = 0x3000;

export function encodeColumn(values: readonly number[]): Column {
  const runs: number[] = [];
  let last = 0;
  values.forEach((value, at) => {
    if (at > 0 && value === values[at - 1]) runs[runs.length - 1] = (runs.at(-1) ?? 0) + 1;
    else runs.push(value - last, 1);
    last = value;
  });
  const hasCharacters = values.every((value) => value <= LAST_VALUE);
  return hasCharacters && 2 * values.length < 3 * runs.length ? values.map((value) => String.fromCharCode(FIRST + value)).join('') : runs;
}

export function decodeColumn(column: Column, length: number): Uint32Array {
  const values = new Uint32Array(length);
  if (typeof column === 'string') {
    for (let at = 0; at < length; at++) values[at] = column.charCodeAt(at) - FIRST;
    return values;
  }
  let [at, value] = [0, 0];
  for (let run = 0; run < column.length; run += 2) {
    value += column[run] ?? 0;
    const end = at + (column[run + 1] ?? 0);
    values.fill(value, at, end);
    at = end;
  }
  return values;
}
