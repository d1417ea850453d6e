// SPDX-License-Identifier: EUPL-1.2
import type { Issue } from '../domain/data-error.ts';

/** The files below `data/`, by path from the project's root with `/` as separator. */
export type InputFiles = ReadonlyMap<string, Uint8Array>;

export type TextResult = { readonly text: string } | { readonly issue: Issue };

/**
 * Decodes an input file. Refuses what spreadsheets and mail programs do to text: another encoding, a byte order mark,
 * an empty file. Windows line ends are accepted and become `\n`.
 */
export function decodeInput(bytes: Uint8Array, file: string): TextResult {
  const refuse = (code: string, line: number, message: string, hint: string): TextResult => ({
    issue: { code, file, line, column: 1, message, hint },
  });
  if (bytes.length === 0) {
    return refuse('file-vuoto', 1, 'Il file è vuoto.', 'Ripristina il contenuto: almeno la riga delle intestazioni.');
  }
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) {
    return refuse('bom', 1, 'Il file comincia con un BOM (byte EF BB BF).', 'Salvalo come «UTF-8» senza BOM («CSV UTF-8» di Excel lo aggiunge).');
  }
  const text = decodeStrictly(bytes);
  if (text === undefined) {
    const line = firstBrokenLine(bytes);
    return refuse(
      'non-utf8',
      line,
      `La riga ${line} contiene un byte che non è UTF-8.`,
      'Salva il file con codifica UTF-8; di solito è una lettera accentata in Windows-1252.',
    );
  }
  if (text.trim() === '')
    return refuse('file-vuoto', 1, 'Il file contiene solo spazi.', 'Ripristina il contenuto: almeno la riga delle intestazioni.');
  return { text: text.replaceAll('\r\n', '\n') };
}

function decodeStrictly(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** UTF-8 never uses the byte 0A inside a character, so the bytes can be cut into lines before decoding. */
function firstBrokenLine(bytes: Uint8Array): number {
  let line = 1;
  let start = 0;
  for (let i = 0; i <= bytes.length; i++) {
    if (i < bytes.length && bytes[i] !== 0x0a) continue;
    if (decodeStrictly(bytes.subarray(start, i)) === undefined) return line;
    line++;
    start = i + 1;
  }
  return 1;
}
