// SPDX-License-Identifier: EUPL-1.2
import { crc32, deflateSync } from 'node:zlib';

const MOST_COLOURS = 256;

/**
 * Pixels as a PNG with a palette: a third of the size of one with full colour, and a fraction of the time of a library
 * that looks for the best palette, which pictures of flat colours do not need.
 * @param pixels red, green, blue and alpha of each pixel, row by row; alpha is ignored
 */
export function toIndexedPng(pixels: Uint8Array, width: number, height: number): Uint8Array {
  const { palette, rows } = indexColours(pixels, width, height);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const colours = Buffer.from(palette.flatMap((colour) => [colour & 255, (colour >> 8) & 255, (colour >> 16) & 255]));
  return Buffer.concat([signature, chunk('IHDR', header), chunk('PLTE', colours), chunk('IDAT', deflateSync(rows)), chunk('IEND', Buffer.alloc(0))]);
}

interface Indexed {
  readonly palette: readonly number[];
  /** Palette indexes, each row after the byte that says that it is not filtered. */
  readonly rows: Uint8Array;
}

/** Colours that share their first five bits become one; four bits, or three, where there are too many. */
function indexColours(pixels: Uint8Array, width: number, height: number): Indexed {
  for (const bits of [5, 4, 3]) {
    const indexed = tryBits(pixels, width, height, bits);
    if (indexed) return indexed;
  }
  return tryBits(pixels, width, height, 2) as Indexed;
}

/** The one of the colours that become one which fills the longest run stands for them: flat colours stay exact. */
function tryBits(pixels: Uint8Array, width: number, height: number, bits: number): Indexed | null {
  const colours = new Uint32Array(pixels.buffer, pixels.byteOffset, width * height);
  const rows = roomFor((width + 1) * height);
  const indexes = new Int16Array(1 << (3 * bits)).fill(-1);
  const palette: number[] = [];
  const longest: number[] = [];
  const [drop, mask] = [8 - bits, (1 << bits) - 1];
  for (let y = 0; y < height; y += 1) {
    const [first, out] = [y * width, y * (width + 1) + 1];
    rows[out - 1] = 0;
    if (y > 0 && sameRow(pixels, width, y)) {
      rows.copyWithin(out, out - width - 1, out - 1);
      continue;
    }
    for (let x = 0, end = 0; x < width; x = end) {
      const colour = colours[first + x] ?? 0;
      for (end = x + 1; end < width && colours[first + end] === colour;) end += 1;
      const bucket = ((colour >> drop) & mask) | (((colour >> (8 + drop)) & mask) << bits) | (((colour >> (16 + drop)) & mask) << (2 * bits));
      let index = indexes[bucket] ?? -1;
      if (index < 0) {
        index = palette.length;
        if (index === MOST_COLOURS) return null;
        indexes[bucket] = index;
        longest.push(0);
      }
      if (end - x > (longest[index] ?? 0)) [palette[index], longest[index]] = [colour, end - x];
      rows.fill(index, out + x, out + end);
    }
  }
  return { palette, rows };
}

/** Whether a row is the same as the one above it. */
function sameRow(pixels: Uint8Array, width: number, y: number): boolean {
  const row = (at: number): Uint8Array => pixels.subarray(at * width * 4, (at + 1) * width * 4);
  return Buffer.compare(row(y), row(y - 1)) === 0;
}

/** Memory that one picture after the other is written into: giving back and asking again costs more than filling it. */
let memory = new Uint8Array(0);
function roomFor(bytes: number): Uint8Array {
  if (memory.length < bytes) memory = new Uint8Array(bytes);
  return memory.subarray(0, bytes);
}

function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(data.length, 0);
  body.copy(framed, 4);
  framed.writeUInt32BE(crc32(body), body.length + 4);
  return framed;
}
