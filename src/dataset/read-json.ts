// SPDX-License-Identifier: EUPL-1.2
import { findNodeAtLocation, getNodeValue, parseTree, type ParseError } from 'jsonc-parser';
import { z } from 'zod';
import type { Issue } from '../domain/data-error.ts';
import { decodeInput, type InputFiles } from './input-file.ts';

export type JsonResult<T> = { readonly value: T; readonly text: string } | { readonly issues: readonly Issue[] };

const { localeError } = z.locales.it();

/** Reads a JSON input file against a schema; each fault names the line where the property stands. */
export function readJson<T>(files: InputFiles, file: string, schema: z.ZodType<T>): JsonResult<T> {
  const fault = (code: string, line: number, message: string, hint: string): Issue => ({ code, file, line, column: 1, message, hint });
  const bytes = files.get(file);
  if (!bytes) return { issues: [fault('file-mancante', 1, 'Il file non c’è.', 'Crealo, sul modello di quello di un altro documento.')] };
  const decoded = decodeInput(bytes, file);
  if ('issue' in decoded) return { issues: [decoded.issue] };
  const { text } = decoded;

  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { disallowComments: true });
  const [error] = errors;
  if (!tree || error) {
    const line = lineAt(text, error?.offset ?? 0);
    return {
      issues: [
        fault(
          'json-malformato',
          line,
          `Da questa riga il file non è più JSON: «${snippet(text, error?.offset ?? 0)}».`,
          'Controlla virgole, virgolette e parentesi qui o alla fine della riga prima.',
        ),
      ],
    };
  }
  const parsed = schema.safeParse(getNodeValue(tree), { error: localeError });
  if (parsed.success) return { value: parsed.data, text };
  return {
    issues: parsed.error.issues.map((issue) =>
      fault(
        'json-non-valido',
        lineOf(text, issue.code === 'unrecognized_keys' ? [...issue.path, ...issue.keys.slice(0, 1)] : issue.path),
        `«${issue.path.join('.')}»: ${issue.message}.`,
        'Correggi la proprietà; i nomi ammessi sono quelli degli altri file dello stesso tipo.',
      ),
    ),
  };
}

/** The line of the property or element at a path, or of the nearest one that holds it. */
export function lineOf(text: string, path: readonly PropertyKey[]): number {
  const tree = parseTree(text);
  for (let length = path.length; tree && length > 0; length--) {
    const steps = path.slice(0, length).map((step) => (typeof step === 'number' ? step : String(step)));
    const node = findNodeAtLocation(tree, steps);
    if (node) return lineAt(text, node.parent?.type === 'property' ? node.parent.offset : node.offset);
  }
  return 1;
}

const lineAt = (text: string, offset: number): number => text.slice(0, offset).split('\n').length;

const snippet = (text: string, offset: number): string =>
  text
    .slice(offset, offset + 30)
    .split('\n')[0]
    ?.trim() ?? '';
