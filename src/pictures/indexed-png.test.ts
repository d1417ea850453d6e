// SPDX-License-Identifier: EUPL-1.2
import { crc32, inflateSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toIndexedPng } from './indexed-png.ts';

type Colour = readonly [number, number, number];

/** A picture made of rows of colours. */
const paint = (rows: readonly (readonly Colour[])[]): Uint8Array => new Uint8Array(rows.flatMap((row) => row.flatMap((colour) => [...colour, 255])));

/** The chunks of a PNG by name; fails when one is damaged. */
function chunksOf(png: Uint8Array): ReadonlyMap<string, Buffer> {
  const bytes = Buffer.from(png);
  expect([...bytes.subarray(0, 8)]).toEqual([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const chunks = new Map<string, Buffer>();
  for (let at = 8; at < bytes.length;) {
    const length = bytes.readUInt32BE(at);
    const body = bytes.subarray(at + 4, at + 8 + length);
    expect(bytes.readUInt32BE(at + 8 + length)).toBe(crc32(body));
    chunks.set(body.toString('latin1', 0, 4), body.subarray(4));
    at += length + 12;
  }
  return chunks;
}

function decode(png: Uint8Array): readonly (readonly Colour[])[] {
  const chunks = chunksOf(png);
  const [header, palette] = [chunks.get('IHDR')!, chunks.get('PLTE')!];
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  const data = inflateSync(chunks.get('IDAT')!);
  return Array.from({ length: height }, (_row, y) =>
    Array.from({ length: width }, (_pixel, x): Colour => {
      const at = 3 * (data[y * (width + 1) + 1 + x] ?? 0);
      return [palette[at] ?? -1, palette[at + 1] ?? -1, palette[at + 2] ?? -1];
    }),
  );
}

test('flat colours come back as they were, also in a row like the one above it', () => {
  const [teal, white, ink]: readonly Colour[] = [
    [5, 128, 124],
    [255, 255, 255],
    [23, 50, 77],
  ];
  const rows = [
    [teal!, teal!, white!],
    [teal!, teal!, white!],
    [white!, ink!, ink!],
  ];
  expect(decode(toIndexedPng(paint(rows), 3, 3))).toEqual(rows);
});

test('of colours that hardly differ, the one of the flat area is kept', () => {
  const rows = [[[8, 128, 124] as const, ...Array.from({ length: 5 }, (): Colour => [9, 129, 125])]];
  expect(decode(toIndexedPng(paint(rows), 6, 1))[0]).toEqual(Array.from({ length: 6 }, () => [9, 129, 125]));
});

test('any colours are shown near to what they are, and the bytes are the same each time', () => {
  const channel = fc.integer({ min: 0, max: 255 });
  fc.assert(
    fc.property(fc.array(fc.tuple(channel, channel, channel), { minLength: 1, maxLength: 600 }), (row) => {
      const png = toIndexedPng(paint([row]), row.length, 1);
      expect(toIndexedPng(paint([row]), row.length, 1)).toEqual(png);
      const far = decode(png)[0]!.filter((colour, x) => colour.some((value, channelIndex) => Math.abs(value - row[x]![channelIndex]!) >= 64));
      expect(far).toEqual([]);
    }),
  );
});
