// SPDX-License-Identifier: EUPL-1.2
import type { z } from 'zod';
import type { Issue } from '../domain/data-error.ts';
import { decodeInput, type InputFiles } from './input-file.ts';

export type JsonResult<T> = { readonly value: T; readonly text: string } | { readonly issues: readonly Issue[] };

/** Reads a JSON input file against a schema; each fault names the line where the property stands. */
export function readJson<T>(files: InputFiles, file: string, schema: z.ZodType<T>): JsonResult<T> {
  const fault = (code: string, line: number, message: string, hint: string): Issue => ({ code, file, line, column: 1, message, hint });
  const bytes = files.get(file);
  if (!bytes) return { issues: [fault('file-mancante', 1, 'Il file non c’è.', 'Crealo, sul modello di quello di un altro documento.')] };
  const decoded = decodeInput(bytes, file);
  if ('issue' in decoded) return { issues: [decoded.issue] };
  const { text } = decoded;

  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    const position = /position (\d+)/.exec(String(error))?.[1];
    const line = position === undefined ? text.split('\n').length : text.slice(0, Number(position)).split('\n').length;
    return { issues: [fault('json-malformato', line, `Il file non è JSON: ${error instanceof Error ? error.message : String(error)}.`, 'Controlla virgole, virgolette e parentesi vicino a questa riga.')] };
  }
  const parsed = schema.safeParse(json);
  if (parsed.success) return { value: parsed.data, text };
  return {
    issues: parsed.error.issues.map((issue) =>
      fault('json-non-valido', lineOf(text, issue.path), `«${issue.path.join('.')}»: ${issue.message}.`, 'Correggi la proprietà; i nomi ammessi sono quelli degli altri file dello stesso tipo.')),
  };
}

/** The line of the last property of a path that the text shows, following the path in order; 1 when none is found. */
export function lineOf(text: string, path: readonly PropertyKey[]): number {
  let reached = 0;
  for (const key of path) {
    const found = typeof key === 'string' ? text.indexOf(`"${key}"`, reached === 0 ? 0 : reached + 1) : -1;
    if (found >= 0) reached = found;
  }
  return text.slice(0, reached).split('\n').length;
}
