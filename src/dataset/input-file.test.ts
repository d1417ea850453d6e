// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeInput } from './input-file.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('decodeInput', () => {
  test('gives back any text that is not blank, with Windows line ends made plain', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }).filter((text) => text.trim() !== '' && !text.startsWith('\ufeff')),
        (text) => {
          expect(decodeInput(utf8(text), 'a.csv')).toEqual({ text: text.replaceAll('\r\n', '\n') });
        },
      ),
    );
    expect(decodeInput(utf8('id,nome\r\na,è\r\n'), 'a.csv')).toEqual({ text: 'id,nome\na,è\n' });
  });

  test.each([
    ['an empty file', new Uint8Array(), 'file-vuoto', 1],
    ['a file of blanks', utf8(' \n\t\r\n'), 'file-vuoto', 1],
    ['a byte order mark', utf8('\ufeffid,nome\n'), 'bom', 1],
    ['a letter in Windows-1252', new Uint8Array([...utf8('id\na\n'), 0xe0, 0x0a, ...utf8('b\n')]), 'non-utf8', 3],
    ['a character that breaks off at the end of the file', new Uint8Array([...utf8('id\na'), 0xc3]), 'non-utf8', 2],
    ['a character that breaks off at the end of a line', new Uint8Array([0xe2, 0x82, 0x0a, ...utf8('a\n')]), 'non-utf8', 1],
    ['UTF-16', new Uint8Array([0xff, 0xfe, 0x69, 0x00]), 'non-utf8', 1],
  ])('refuses %s', (_, bytes, code, line) => {
    expect(decodeInput(bytes, 'data/a.csv')).toMatchObject({ issue: { code, file: 'data/a.csv', line, column: 1 } });
  });
});
