// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';

/** Lines of a document's text, 1-based, both ends included. */
export const linesSchema = z.strictObject({ first: z.int().positive(), last: z.int().positive() });
export type Lines = z.output<typeof linesSchema>;

/** Where a document says something. */
export const locatorSchema = z.strictObject({ document: z.string(), lines: linesSchema });
export type Locator = z.output<typeof locatorSchema>;

/** `391` or `391-392`, as extracts write a range of lines; `undefined` for anything else. */
export function parseLines(text: string): Lines | undefined {
  const match = /^([1-9]\d*)(?:-([1-9]\d*))?$/.exec(text);
  if (!match) return undefined;
  const first = Number(match[1]);
  const last = match[2] === undefined ? first : Number(match[2]);
  return last < first ? undefined : { first, last };
}
