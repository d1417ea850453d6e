// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto';

/** A file of `/dati/`: its name and the very bytes that are served. */
export interface Download {
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

const encoder = new TextEncoder();

/** A file of text, in UTF-8. */
export const textFile = (name: string, mediaType: string, text: string): Download => ({
  name,
  mediaType: `${mediaType}; charset=utf-8`,
  bytes: encoder.encode(text),
});

/** A file of JSON, indented for people who look into it. */
export const jsonFile = (name: string, value: unknown, mediaType = 'application/json'): Download =>
  textFile(name, mediaType, `${JSON.stringify(value, null, 2)}\n`);

/** SHA-256 of a file, in hexadecimal digits. */
export const checksum = ({ bytes }: Download): string => createHash('sha256').update(bytes).digest('hex');

/** Of several files the one that has a name. @throws RangeError when none has it */
export function fileNamed(files: readonly Download[], name: string): Download {
  const found = files.find((file) => file.name === name);
  if (!found) throw new RangeError(`downloads: there is no file «${name}»`);
  return found;
}
